using System.CommandLine;
using KongChuo.Validator.Commands;

namespace KongChuo.Validator;

/// <summary>Entry point of the <c>kongchuo</c> program.</summary>
internal static class Program
{
    private const int WrongUsage = 2;

    private static int Main(string[] args)
    {
        var parsed = new RootCommand("控辍保学数据交换规范的校验程序。The validator of the KongChuo data-exchange specification.") { SchemaValidateCommand.Create() }.Parse(args);
        var exitCode = parsed.Invoke();
        return parsed.Errors.Count > 0 ? WrongUsage : exitCode;
    }
}

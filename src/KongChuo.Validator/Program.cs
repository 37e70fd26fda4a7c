using System.Text;

namespace KongChuo.Validator;

/// <summary>Entry point of the <c>kongchuo</c> program.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CommandRunner(ProgramStreams.Standard()).RunAsync(arguments).GetAwaiter().GetResult();
    }
}

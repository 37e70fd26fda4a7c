using System.Text;

namespace KongChuo.Validator;

/// <summary>Entry point of the <c>kongchuo</c> program.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return await new CommandRunner(ProgramStreams.Standard()).RunAsync(arguments);
    }
}

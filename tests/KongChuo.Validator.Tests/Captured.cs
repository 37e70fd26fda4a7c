using System.Text;
using KongChuo.Validator;

namespace KongChuo.Tests.Validator;

/// <summary>A call of the program inside the test, with what it wrote.</summary>
internal sealed record Captured(int ExitCode, string Output, string Errors)
{
    public static async Task<Captured> RunAsync(params string[] arguments)
    {
        var (output, errors) = (new MemoryStream(), new StringWriter());
        var exitCode = await new CommandRunner(new ProgramStreams(() => Stream.Null, () => output, errors, errorIsTerminal: false)).RunAsync(arguments);
        return new Captured(exitCode, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}

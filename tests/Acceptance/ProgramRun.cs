using System.Text;

namespace KongChuo.Acceptance;

/// <summary>What a program returned and wrote.</summary>
internal sealed record ProgramRun(int ExitCode, byte[] OutputBytes, byte[] ErrorBytes)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string Errors => Encoding.UTF8.GetString(ErrorBytes);

    /// <summary>The output as a JSON report, which is first held to its schema.</summary>
    public JsonReport Report => JsonReport.Read(OutputBytes);
}

using KongChuo.Findings;
using KongChuo.V1;

namespace KongChuo.Example;

/// <summary>Streams the records of one ledger; the file may be of any size.</summary>
internal static class ReadRecords
{
    public static async Task RunAsync(string path, TextWriter output)
    {
        await using var stream = File.OpenRead(path);
        output.WriteLine("疑似辍学台账：");
        await foreach (var record in LedgerReader.ReadAsync<SuspectedDropoutRecord>(stream))
            output.WriteLine($"  {record.CaseNumber} 发现于 {record.DiscoveredDate:yyyy-MM-dd}，状态 {NameOf(record.CaseState)}");
    }

    private static string NameOf(CaseStateCode? state) => state?.Title(Language.Chinese) ?? "未知";
}

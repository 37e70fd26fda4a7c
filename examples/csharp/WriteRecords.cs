using System.Text;
using KongChuo.V1;

namespace KongChuo.Example;

/// <summary>Changes one member of a record; everything else is written as it was received, members unknown to the library included.</summary>
internal static class WriteRecords
{
    private const string Received =
        """{"recordType":"ledger.suspected-dropout","specVersion":"1.0.0","localGrid":"A-17","caseState":"20","localScore":1.50}""";

    public static void Run(TextWriter output)
    {
        var record = KongChuoJson.Deserialize<SuspectedDropoutRecord>(Encoding.UTF8.GetBytes(Received));
        record.Remarks = "已电话核实";
        output.WriteLine("改写后的记录：");
        output.WriteLine("  " + Encoding.UTF8.GetString(KongChuoJson.Serialize(record)));
    }
}

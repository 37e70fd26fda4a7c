using System.Text;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>The first line of a ledger file.</summary>
internal static class BatchHeader
{
    public static void Write(ref RecordText text, World world, SyntheticLedger ledger, int total, int closed)
    {
        text.Add("{\"recordType\":\"batch.header\",\"specVersion\":\"1.0.0\",\"ledgerBatchId\":\""u8);
        text.Uuid(world.Calendar.Milliseconds, new Draw(world.Seed, Purpose.Batch, (int)ledger));
        text.Add("\",\"ledgerType\":\""u8);
        text.Add(Encoding.UTF8.GetBytes(ledger.Id()));
        text.Add("\",\"mode\":\"FULL\",\"schoolYear\":\""u8);
        text.Add(Encoding.UTF8.GetBytes(world.Calendar.SchoolYear));
        text.Add("\",\"term\":\""u8);
        text.Add(Encoding.UTF8.GetBytes(world.Calendar.Term));
        text.Add("\",\"asOf\":\""u8);
        text.Date(world.Calendar.AsOf);
        text.Add("T20:00:00+08:00\",\"compilingParty\":"u8);
        text.Add(world.Parties.Education);
        text.Add(",\"divisionCode\":\""u8);
        text.Add(world.Division);
        text.Add("\",\"ledgerManager\":"u8);
        text.Add(world.Officers.LedgerManager);
        text.Add(",\"reporter\":"u8);
        text.Add(world.Officers.Reporter);
        text.Add(",\"counts\":{\"total\":"u8);
        text.Number(total);
        text.Add(",\"added\":"u8);
        text.Number(total);
        text.Add(",\"updated\":0,\"closed\":"u8);
        text.Number(closed);
        text.Add("},\"synthetic\":true}\n"u8);
    }
}

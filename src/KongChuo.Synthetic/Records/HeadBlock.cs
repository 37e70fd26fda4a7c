using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>The members every record begins with.</summary>
internal static class HeadBlock
{
    private const int VerifiedWithinDays = 7;

    /// <summary>Writes a record's identity, status, times and issuer, after its type.</summary>
    public static void Write(ref RecordText text, World world, Purpose purpose, int child, ReadOnlySpan<byte> status)
    {
        var draw = new Draw(world.Seed, purpose, child);
        var verified = world.Calendar.AsOf.AddDays(-draw.Below(VerifiedWithinDays));
        text.Add(",\"specVersion\":\"1.0.0\",\"recordId\":\""u8);
        text.Uuid(world.Calendar.Milliseconds, draw);
        text.Add("\",\"recordVersion\":1,\"recordStatus\":\""u8);
        text.Add(status);
        text.Add("\",\"updatedAt\":\""u8);
        text.WorkingTime(verified, ref draw);
        text.Add("\",\"lastVerifiedDate\":\""u8);
        text.Date(verified);
        text.Add("\",\"synthetic\":true,\"issuer\":"u8);
        text.Add(world.Parties.Education);
    }
}

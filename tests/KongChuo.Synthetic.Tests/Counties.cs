using System.Text;
using KongChuo.Rules;
using KongChuo.Synthetic;

namespace KongChuo.Tests.Synthetic;

/// <summary>Counties for tests, and their ledgers as bytes.</summary>
internal static class Counties
{
    public static readonly DateOnly AsOf = new(2025, 10, 8);

    public static SyntheticCounty Make(int seed, int students, int? suspects = null, int? dropouts = null, string profile = "fangcheng-2025", DateOnly? asOf = null, string? division = null) =>
        new(new SyntheticCountyOptions
        {
            Seed = seed,
            Students = students,
            AsOf = asOf ?? AsOf,
            Profile = Profile.Find(profile),
            Division = division,
            Suspects = suspects,
            Dropouts = dropouts,
        });

    /// <summary>A whole ledger.</summary>
    public static byte[] Bytes(this SyntheticCounty county, SyntheticLedger ledger)
    {
        using var stream = new MemoryStream();
        county.WriteLedger(ledger, stream);
        return stream.ToArray();
    }

    /// <summary>The lines of a ledger, the batch header first.</summary>
    public static string[] Lines(this SyntheticCounty county, SyntheticLedger ledger) =>
        Encoding.UTF8.GetString(county.Bytes(ledger)).TrimEnd('\n').Split('\n');

    /// <summary>The records of a ledger.</summary>
    public static List<T> Records<T>(this SyntheticCounty county, SyntheticLedger ledger)
        where T : KongChuo.Model.KongChuoRecord, new() =>
        [.. county.Lines(ledger).Skip(1).Select(line => KongChuoJson.Deserialize<T>(Encoding.UTF8.GetBytes(line)))];
}

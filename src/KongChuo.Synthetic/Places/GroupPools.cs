using System.Globalization;
using System.Text;
using Bogus;
using KongChuo.Synthetic.People;

namespace KongChuo.Synthetic.Places;

/// <summary>Entries of special groups, some of each with different dates, ready as UTF-8.</summary>
internal sealed class GroupPools
{
    private const int Variants = 64;
    private readonly byte[][][] entries;

    public GroupPools(Randomizer random, Parties parties, DateOnly asOf)
    {
        (string Category, string? SubCategory, byte[] Party)[] kinds =
        [
            ("01", null, parties.RuralRevival),
            ("02", "0201", parties.RuralRevival),
            ("03", null, parties.CivilAffairs),
            ("05", "0501", parties.CivilAffairs),
            ("05", "0502", parties.CivilAffairs),
            ("06", null, parties.DisabledPersons),
            ("08", null, parties.Education),
            ("13", null, parties.CivilAffairs),
        ];
        entries = [.. kinds.Select(kind => Enumerable.Range(0, Variants).Select(_ => Entry(kind.Category, kind.SubCategory, kind.Party)).ToArray())];

        byte[] Entry(string category, string? subCategory, byte[] party)
        {
            var (from, verified) = (asOf.AddDays(-random.Number(200, 1400)), asOf.AddDays(-random.Number(0, 20)));
            var sub = subCategory is null ? "" : $"\"groupSubCategory\":\"{subCategory}\",";
            return Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"groupCategory\":\"{category}\",{sub}\"identifiedBy\":{Encoding.UTF8.GetString(party)},\"validFrom\":\"{from:yyyy-MM-dd}\",\"lastVerifiedDate\":\"{verified:yyyy-MM-dd}\"}}"));
        }
    }

    /// <summary>The entry of the group at a place of <see cref="Groups"/>, for a child.</summary>
    public ReadOnlySpan<byte> Entry(int place, in Child child) => entries[place][child.Index % Variants];
}

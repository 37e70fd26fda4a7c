using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace KongChuo.Validator.Reconcile;

/// <summary>Makes the bulletin of a comparison, B15: the header's members as a template gives them, the rest from the result.</summary>
internal static class ComparisonBulletin
{
    /// <summary>The most rows a list of the bulletin may have.</summary>
    public const int MostRows = 5000;

    /// <summary>The members that say what was found. A header cannot set them.</summary>
    private static readonly string[] OfResult =
        ["recordType", "bulletinType", "countInA", "countInB", "matched", "onlyInA", "onlyInB", "valueConflicts", "totals", "zeroReport", "synthetic"];

    /// <summary>The members of a header that it cannot set.</summary>
    public static IEnumerable<string> NotOfHeader(JsonObject header) => header.Select(member => member.Key).Intersect(OfResult, StringComparer.Ordinal);

    /// <summary>Whether the lists are too long for one bulletin.</summary>
    public static bool IsTooLong(Reconciliation.Reconciliation result) =>
        result.Left.Only.Count > MostRows || result.Right.Only.Count > MostRows || result.ConflictingFields.Sum(field => field.Count) > MostRows;

    /// <summary>Makes it.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="header">Members for the root, none of them one that says what was found.</param>
    /// <returns>Its canonical bytes.</returns>
    public static byte[] Make(ReconcileReport report, JsonObject header)
    {
        var result = report.Result;
        var bulletin = Defaults(report);
        foreach (var (name, value) in header)
            bulletin[name] = value?.DeepClone();
        var rows = new BulletinRows();
        bulletin["recordType"] = "bulletin.ledger-comparison";
        bulletin["bulletinType"] = "B15";
        bulletin["countInA"] = result.Matched + result.Left.Only.Count;
        bulletin["countInB"] = result.Matched + result.Right.Only.Count;
        bulletin["matched"] = result.Matched;
        bulletin["onlyInA"] = rows.Of(result.Left.Only.Samples.Select(sample => sample.Left!));
        bulletin["onlyInB"] = rows.Of(result.Right.Only.Samples.Select(sample => sample.Right!));
        bulletin["valueConflicts"] = rows.OfConflicts(result.Conflicts.Samples);
        bulletin["totals"] = new JsonObject { ["rowCount"] = rows.Count };
        if (rows.Count == 0)
            bulletin["zeroReport"] = true;
        if (result.Left.Synthetic + result.Right.Synthetic > 0)
            bulletin["synthetic"] = true;
        bulletin["recordId"] ??= IdOf(bulletin);
        return KongChuoJson.Serialize(KongChuoJson.DeserializeAny(Utf8Of(bulletin)));
    }

    private static JsonObject Defaults(ReconcileReport report)
    {
        var first = new DateOnly(report.AsOf.Year, report.AsOf.Month, 1);
        var kinds = report.Result.Left.Kinds.Concat(report.Result.Right.Kinds).Where(kind => kind.Group == "ledger").Select(kind => kind.Id);
        return new JsonObject
        {
            ["specVersion"] = SpecVersion.Current,
            ["recordVersion"] = 1,
            ["title"] = "部门间比对核实结果",
            ["profile"] = report.Profile.Id,
            ["purpose"] = "2",
            ["createdAt"] = Text(report.AsOf) + "T00:00:00+08:00",
            ["periodStart"] = Text(first),
            ["periodEnd"] = Text(first.AddMonths(1).AddDays(-1)),
            ["disclosure"] = "0",
            ["privacyLevel"] = "M",
            ["deidentification"] = report.Result.Left.Synthetic + report.Result.Right.Synthetic > 0 ? "4" : "0",
            ["comparedLedgers"] = new JsonArray([.. kinds.Distinct().Order(StringComparer.Ordinal).Select(id => JsonValue.Create(id))]),
            ["resolution"] = new JsonArray(),
        };
    }

    /// <summary>An id that is the same for the same bulletin: a UUID of version 8 out of its digest.</summary>
    private static string IdOf(JsonObject bulletin)
    {
        var digest = SHA256.HashData(Utf8Of(bulletin));
        digest[6] = (byte)(0x80 | (digest[6] & 0x0F));
        digest[8] = (byte)(0x80 | (digest[8] & 0x3F));
        return new Guid(digest.AsSpan(0, 16), bigEndian: true).ToString("D");
    }

    private static byte[] Utf8Of(JsonObject bulletin) => Encoding.UTF8.GetBytes(bulletin.ToJsonString());

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

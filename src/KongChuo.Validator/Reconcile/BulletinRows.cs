using System.Globalization;
using System.Text.Json.Nodes;
using KongChuo.Reconciliation;

namespace KongChuo.Validator.Reconcile;

/// <summary>Makes the rows of a bulletin and numbers them.</summary>
internal sealed class BulletinRows
{
    private const string ChildFolder = "/child/";
    private const string CaseId = "/caseId";

    private static readonly string[] OfChild = ["name", "sex", "birthDate", "idDocType", "idDocNumber", "householdDivision", "residenceDivision"];

    /// <summary>How many were made.</summary>
    public int Count { get; private set; }

    /// <summary>Rows of children that one side alone has.</summary>
    public JsonArray Of(IEnumerable<RosterRow> rows) => new([.. rows.Select(Row)]);

    /// <summary>Rows of values that differ, one a field.</summary>
    public JsonArray OfConflicts(IEnumerable<ReconciliationSample> samples) => new([.. samples.SelectMany(sample => sample.Fields.Select(field => Conflict(sample, field)))]);

    private JsonObject Conflict(ReconciliationSample sample, string field)
    {
        var row = Row(sample.Left!);
        row["field"] = field;
        row["left"] = sample.Left!.Values[field];
        row["right"] = sample.Right!.Values[field];
        return row;
    }

    private JsonObject Row(RosterRow row)
    {
        var child = new JsonObject();
        foreach (var name in OfChild)
        {
            if (row.Values.TryGetValue(ChildFolder + name, out var value))
                child[name] = value;
        }

        Count++;
        var made = new JsonObject { ["rowId"] = "r-" + Count.ToString("D5", CultureInfo.InvariantCulture), ["child"] = child };
        if (row.Values.TryGetValue(CaseId, out var caseId))
            made["caseId"] = caseId;
        return made;
    }
}

using System.Globalization;
using System.Text.Json;
using KongChuo.V1;

namespace KongChuo.Completeness;

/// <summary>Reads what is demanded of the members of one kind, and holds every pointer to the kind's schema.</summary>
internal sealed class DemandReader(RecordKind kind)
{
    /// <summary>Dividing by it takes the zeros at the end of a decimal away.</summary>
    private const decimal PreciseOne = 1.0000000000000000000000000000m;

    private readonly ElementFinder finder = new(kind);

    /// <summary>Reads demands.</summary>
    /// <param name="members">The array of them, of the right form.</param>
    /// <param name="place">JSON Pointer of the array.</param>
    /// <exception cref="RequirementsException">One of them cannot be made of the kind.</exception>
    public IReadOnlyList<MemberDemand> Read(JsonElement members, string place)
    {
        var demands = new List<MemberDemand>();
        foreach (var item in members.EnumerateArray())
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{place}/{demands.Count}");
            var demand = Demand(item, at);
            if (demands.Exists(demand.IsOfSamePlace))
                throw new RequirementsException(RequirementsFault.DemandTwice, at, demand.Pointer);
            demands.Add(demand);
        }

        return demands;
    }

    private MemberDemand Demand(JsonElement item, string place)
    {
        var element = Element(item, place);
        var mayBeAbsent = item.GetProperty("demand").ValueEquals("present-or-absent-with-reason"u8);
        if (mayBeAbsent && finder.Find(ElementPath.Absences) is null)
            throw new RequirementsException(RequirementsFault.NoPlaceForReason, place + "/demand", kind.Id);
        var share = item.TryGetProperty("share", out var stated) ? stated.GetDecimal() / PreciseOne : 1m;
        return new MemberDemand(element.Path, mayBeAbsent, share, item.TryGetProperty("when", out var when) ? Condition(when, place + "/when") : null);
    }

    private DemandCondition Condition(JsonElement when, string place)
    {
        var element = Element(when, place);
        var values = new List<string>();
        foreach (var value in when.GetProperty("in").EnumerateArray())
        {
            var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
            if (element.CodeList is { } list && CodeLists.All.Find(list) is { IsClosed: true } codes && !codes.Contains(text))
                throw new RequirementsException(RequirementsFault.UnknownCode, string.Create(CultureInfo.InvariantCulture, $"{place}/in/{values.Count}"), text);
            values.Add(text);
        }

        return new DemandCondition(element.Path, values);
    }

    private SchemaElement Element(JsonElement item, string place)
    {
        var pointer = item.GetProperty("pointer").GetString()!;
        return finder.Find(pointer) ?? throw new RequirementsException(RequirementsFault.UnknownPointer, place + "/pointer", pointer);
    }
}

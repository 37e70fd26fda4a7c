using System.Globalization;
using System.Text.Json;
using KongChuo.Findings;
using KongChuo.Json;

namespace KongChuo.Completeness;

/// <summary>Reads a document of requirements and lays it over what it extends.</summary>
internal static class RequirementsReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8">Its JSON.</param>
    /// <param name="find">Finds what it extends; null when there is none.</param>
    /// <param name="isOwn">Whether it is a receiver's own, which may not take the id of a level.</param>
    public static Requirements Read(ReadOnlyMemory<byte> utf8, Func<string, Requirements?> find, bool isOwn)
    {
        if (utf8.Span.StartsWith(EncodingProbe.ByteOrderMark))
            utf8 = utf8[EncodingProbe.ByteOrderMark.Length..];
        RequirementsForm.Check(utf8.Span);
        using var document = JsonDocument.Parse(utf8);
        var root = document.RootElement;
        var id = root.GetProperty("id").GetString()!;
        if (isOwn && RequirementsLibrary.Levels.Contains(id, StringComparer.Ordinal))
            throw new RequirementsException(RequirementsFault.ReservedId, "/id", id);
        var kinds = ParentOf(root, find).ToDictionary(required => required.Kind);
        var own = new HashSet<RecordKind>();
        var number = 0;
        foreach (var item in root.GetProperty("kinds").EnumerateArray())
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"/kinds/{number++}");
            var kind = KindOf(item, place);
            if (!own.Add(kind))
                throw new RequirementsException(RequirementsFault.KindTwice, place + "/kind", kind.Id);
            kinds[kind] = Kind(kind, item, kinds.GetValueOrDefault(kind), place);
        }

        return new Requirements(
            id,
            new LocalizedText(root.GetProperty("zh").GetString()!, root.GetProperty("en").GetString()!),
            [.. KindTable.All.Where(kinds.ContainsKey).Select(kind => kinds[kind])]);
    }

    private static IReadOnlyList<RequiredKind> ParentOf(JsonElement root, Func<string, Requirements?> find)
    {
        if (!root.TryGetProperty("extends", out var extends))
            return [];
        var name = extends.GetString()!;
        return find(name)?.Kinds ?? throw new RequirementsException(RequirementsFault.UnknownParent, "/extends", name);
    }

    private static RecordKind KindOf(JsonElement item, string place)
    {
        var id = item.GetProperty("kind").GetString()!;
        return KindTable.All.FirstOrDefault(kind => kind.Id == id) ?? throw new RequirementsException(RequirementsFault.UnknownKind, place + "/kind", id);
    }

    private static RequiredKind Kind(RecordKind kind, JsonElement item, RequiredKind? inherited, string place)
    {
        var mustBePresent = item.TryGetProperty("presence", out var presence) ? presence.ValueEquals("required"u8) : inherited?.MustBePresent ?? false;
        var own = item.TryGetProperty("members", out var members) ? new DemandReader(kind).Read(members, place + "/members") : [];
        var demands = (inherited?.Members ?? []).Select(demand => own.FirstOrDefault(demand.IsOfSamePlace) ?? demand).ToList();
        demands.AddRange(own.Where(demand => !demands.Contains(demand)));
        return new RequiredKind(kind, mustBePresent, demands);
    }
}

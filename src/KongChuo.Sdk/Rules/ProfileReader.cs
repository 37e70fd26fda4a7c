using System.Text.Json;
using KongChuo.Findings;
using KongChuo.Json;

namespace KongChuo.Rules;

/// <summary>Reads a profile file and lays it over the profile it extends.</summary>
internal static class ProfileReader
{
    private static readonly string[] Members =
        ["$schema", "id", "zh", "en", "extends", "source", "description", "descriptionEn", "parameters", "switches", "severities"];

    /// <summary>Reads it.</summary>
    /// <param name="utf8Json">The file.</param>
    /// <param name="find">Finds the profile it extends.</param>
    /// <param name="isOwn">
    /// Whether somebody wrote it for themselves: then it extends another, and its values are checked. Those of the profiles that come with the specification
    /// are checked by a test, not at every start.
    /// </param>
    /// <exception cref="ProfileException">It is no profile.</exception>
    public static Profile Read(ReadOnlyMemory<byte> utf8Json, Func<string, Profile?> find, bool isOwn)
    {
        var gate = new Utf8Gate();
        if (!gate.Check(utf8Json.Span))
            throw ProfileFaults.NotJson(gate.Faults[0].Pointer, gate.Faults[0].Offset);
        using var document = JsonDocument.Parse(utf8Json);
        return Read(document.RootElement, find, isOwn);
    }

    private static Profile Read(JsonElement root, Func<string, Profile?> find, bool isOwn)
    {
        foreach (var member in Items(root, ""))
        {
            if (!Members.Contains(member.Name, StringComparer.Ordinal))
                throw ProfileFaults.UnknownMember(ProfileFaults.Below("", member.Name));
        }

        if (isOwn && !root.TryGetProperty("extends", out _))
            throw ProfileFaults.ExtendsNone();
        var id = Text(root, "id");
        if (isOwn && ProfileLibrary.Ids.Contains(id, StringComparer.Ordinal))
            throw ProfileFaults.TakenId(id);
        if (!IsName(id))
            throw ProfileFaults.BadId(id);
        var parent = root.TryGetProperty("extends", out _) ? Parent(Text(root, "extends"), find) : null;
        var title = new LocalizedText(Text(root, "zh"), Text(root, "en"));
        return Profile.Merge(parent, id, title, ReadLayer(root, parent, isOwn));
    }

    private static Profile Parent(string id, Func<string, Profile?> find) => find(id) ?? throw ProfileFaults.ExtendsUnknown(id);

    private static bool IsName(string id) =>
        char.IsAsciiLetterLower(id[0]) && id.Split('-').All(part => part.Length > 0 && part.All(IsLowerOrDigit));

    private static bool IsLowerOrDigit(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);

    private static string Text(JsonElement root, string member)
    {
        if (!root.TryGetProperty(member, out var value))
            throw ProfileFaults.Missing("/" + member);
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : throw ProfileFaults.WrongType("/" + member, "非空文字", "text that is not empty");
    }

    private static ProfileLayer ReadLayer(JsonElement root, Profile? parent, bool isOwn)
    {
        var layer = new ProfileLayer();
        foreach (var (item, pointer) in ItemsOf(root, "parameters"))
        {
            var inherited = parent?.Parameter(item.Name);
            if (parent is not null && inherited is null)
                throw ProfileFaults.UnknownParameter(pointer);
            layer.Parameters[item.Name] = ParameterReader.Read(item.Value, pointer, inherited, isOwn);
        }

        foreach (var (item, pointer) in ItemsOf(root, "switches"))
        {
            CheckRule(item.Name, pointer, parent);
            if (RuleCatalogue.Find(item.Name)?.Scope is RuleScope.Document or RuleScope.Schema or RuleScope.Run)
                throw ProfileFaults.CannotSwitchOff(pointer);
            layer.Switches[item.Name] = item.Value.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? item.Value.GetBoolean()
                : throw ProfileFaults.WrongType(pointer, " true 或 false", "true or false");
        }

        foreach (var (item, pointer) in ItemsOf(root, "severities"))
        {
            CheckRule(item.Name, pointer, parent);
            if (RuleCatalogue.Find(item.Name) is { IsOverridable: false })
                throw ProfileFaults.CannotChangeSeverity(pointer);
            layer.Severities[item.Name] = ParseSeverity(item.Value, pointer);
        }

        return layer;
    }

    /// <summary>
    /// Checks that a switch or severity names a rule: one of the catalogue, a business rule one of them carries out, or a
    /// business rule the profile above knows by a switch or a parameter.
    /// </summary>
    private static void CheckRule(string id, string pointer, Profile? parent)
    {
        if (parent is not null && RuleCatalogue.Find(id) is null && !RuleCatalogue.All.Any(rule => rule.DomainIds.Contains(id, StringComparer.Ordinal)) && !parent.Knows(id))
            throw ProfileFaults.UnknownRule(pointer);
    }

    private static IEnumerable<(JsonProperty Item, string Pointer)> ItemsOf(JsonElement root, string member) =>
        root.TryGetProperty(member, out var value)
            ? Items(value, "/" + member).Select(item => (item, ProfileFaults.Below("/" + member, item.Name)))
            : [];

    private static JsonElement.ObjectEnumerator Items(JsonElement value, string pointer) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : throw ProfileFaults.WrongType(pointer, "JSON 对象", "a JSON object");

    private static Severity ParseSeverity(JsonElement value, string pointer) => (value.ValueKind == JsonValueKind.String ? value.GetString() : null) switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "notice" => Severity.Notice,
        _ => throw ProfileFaults.NoSeverity(pointer),
    };
}

using KongChuo.SpecGen.Shapes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Where the page of each thing stands, seen from a page one folder below the index.</summary>
/// <param name="specification">The specification.</param>
/// <param name="shapes">The classes.</param>
internal sealed class DocLinks(Specification specification, IReadOnlyList<ClassShape> shapes)
{
    private readonly Dictionary<string, ClassShape> byName = shapes.ToDictionary(shape => shape.Name, StringComparer.Ordinal);
    private readonly HashSet<string> clauses = [.. specification.Requirements.Select(clause => clause.Id)];
    private readonly HashSet<string> sources = [.. specification.Sources.Select(source => source.Text("id")!)];
    private readonly Dictionary<string, string> kindOfFile = specification.Kinds.ToDictionary(kind => kind.Schema, kind => kind.Id, StringComparer.Ordinal);

    /// <summary>The page of a schema file, without its extension and relative to the index.</summary>
    public string PageOf(string file) => kindOfFile.TryGetValue(file, out var id)
        ? "kinds/" + id
        : Folder(file) + Path.GetFileName(file).Replace(".schema.json", "", StringComparison.Ordinal);

    /// <summary>A link to a code list.</summary>
    public static string CodeList(string id) => $"[{id}](../codelists/{id}.md)";

    /// <summary>A link to a kind.</summary>
    public string Kind(string id) => specification.Kinds.Any(kind => kind.Id == id) ? $"[{id}](../kinds/{id}.md)" : MarkdownPage.Escape(id);

    /// <summary>A link to a class.</summary>
    public string Class(string name)
    {
        var shape = byName[name];
        var anchor = shape.Place.Pointer.Length == 0 ? "" : "#" + name.ToLowerInvariant();
        return $"[{name}](../{PageOf(shape.Place.File)}.md{anchor})";
    }

    /// <summary>The type of a member, with links.</summary>
    public string Type(MemberShape member, DocLanguage language)
    {
        var item = member.Type.Kind switch
        {
            ValueKind.Code => CodeList(member.Type.CodeList!),
            ValueKind.Object => Class(member.Type.Class!),
            _ => SimpleType(member) ?? Name(member.Type, language),
        };
        return member.Type.IsList ? item + "\\[]" : item;
    }

    /// <summary>The label of a party type.</summary>
    public string Party(string code, DocLanguage language)
    {
        var entry = specification.CodeLists.FirstOrDefault(list => list.Id == "KC-PARTY")?.Codes.FirstOrDefault(entry => entry.Code == code);
        return entry is null ? code : $"{code} {language.Of(entry.Chinese, entry.English)}";
    }

    /// <summary>A link, from a page beside the index, to what carries a clause: <c>event:E402</c>, <c>rule:KB-R012</c> and the like.</summary>
    public string Target(string target, DocLanguage language)
    {
        var (kind, name) = (target[..target.IndexOf(':', StringComparison.Ordinal)], target[(target.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        var page = name.Split('#')[0];
        return kind switch
        {
            "ledger" or "event" or "bulletin" => $"[{name}](kinds/{page}.md)",
            "codelist" => $"[{name}](codelists/{page}.md)",
            "party" => $"[KC-PARTY#{name}](codelists/KC-PARTY.md)",
            "duty" => $"[{language.Of("职责", "duty")} {name}](duties.md)",
            "parameter" => $"[{name}](profiles/side-by-side.md)",
            "rule" => Rule(name, language),
            _ => MarkdownPage.Code(target),
        };
    }

    /// <summary>Tags of sources; each is a link, from a page one folder below the index, to the clause or to what the tag means, where that is said.</summary>
    public string Sources(IEnumerable<string> tags) => string.Join(", ", tags.Select(tag => PageOfSource(tag) is { } page ? $"[{MarkdownPage.Escape(tag)}](../{page})" : MarkdownPage.Escape(tag)));

    /// <summary>The anchor of a clause or of a source on its page.</summary>
    public static string Anchor(string tag) => string.Concat(tag.Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : '-'));

    private string? PageOfSource(string tag)
    {
        if (clauses.Contains(tag))
            return "coverage.md#" + Anchor(tag);
        var name = tag.Split('§')[0].TrimEnd();
        return sources.Contains(name) ? "sources.md#" + Anchor(name) : null;
    }

    private string Rule(string name, DocLanguage language)
    {
        var rules = specification.Rules.Where(rule => rule.Id == name || rule.Node.Texts("domainIds").Contains(name, StringComparer.Ordinal)).Select(rule => $"[{rule.Id}](rules/{rule.Id}.md)").ToList();
        return rules.Count > 0 ? string.Join(" ", rules) : language.Of($"{name}（尚未入目录）", $"{name} (planned)");
    }

    private static string Folder(string file) => file.Split('/')[0] switch
    {
        "package" => "messages/",
        "report" => "reports/",
        _ => "blocks/",
    };

    private static string? SimpleType(MemberShape member)
    {
        var type = member.Views.FirstOrDefault(view => view.File == TypePage.File && view.Pointer.StartsWith("/$defs/", StringComparison.Ordinal));
        var name = type?.Pointer["/$defs/".Length..];
        return name is null || member.Type.IsList ? null : $"[{name}](../types.md#{name.ToLowerInvariant()})";
    }

    private static string Name(TypeShape type, DocLanguage language) => type.Kind switch
    {
        ValueKind.Text => language.Of("文本", "text"),
        ValueKind.Boolean => language.Of("布尔", "boolean"),
        ValueKind.Number when type.IsWhole => language.Of("整数", "integer"),
        ValueKind.Number => language.Of("数值", "number"),
        ValueKind.Date => language.Of("日期", "date"),
        ValueKind.Instant => language.Of("时刻", "instant"),
        _ => language.Of("任意 JSON", "any JSON"),
    };
}

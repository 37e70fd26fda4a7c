using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Tests;

/// <summary>The pages that join several files: coverage, duties, the profiles side by side.</summary>
public sealed class PageTests
{
    private const string Folder = "docs/reference/en/";

    [Fact]
    public void Coverage_counts_clauses_by_type_and_links_what_carries_them()
    {
        var page = Page("coverage.md", "requirements.csv", """
            id,section,quote,type,carriedBy,reason,implication,sectionEn,reasonEn
            S000-01,一,keep a ledger,LEDGER,ledger:L01;rule:KC4001,,,one,
            S000-02,二,ring a bell,OOS,,无数据,,two,no data

            """);

        Assert.Contains("| LEDGER | 1 | 1 | 0 | 0 |", page, StringComparison.Ordinal);
        Assert.Contains("| OOS | 1 | 0 | 0 | 1 |", page, StringComparison.Ordinal);
        Assert.Contains("| <a id=\"s000-01\"></a>S000-01 | one | keep a ledger | LEDGER | [L01](kinds/L01.md), [KC4001](rules/KC4001.md) |", page, StringComparison.Ordinal);
        Assert.Contains("| <a id=\"s000-02\"></a>S000-02 | two | ring a bell | OOS | no data |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Duties_are_listed_by_party_and_by_kind()
    {
        var page = Page("duties.md", "duties.json", """
            {"id":"duties","zh":"职责","en":"Duties","note":"注","noteEn":"A note.","duties":[
             {"party":"40","compiles":["L01"],"issues":["E1"],"receives":[],"cooperates":[],"zh":"办学","en":"Teaches.","sources":["S000-01"]}]}
            """);

        Assert.Contains("| 40 | [L01](kinds/L01.md) | [E1](kinds/E1.md) |  |  | Teaches. | S000-01 |", page, StringComparison.Ordinal);
        Assert.Contains("| [L01](kinds/L01.md) Tiny ledger | 40 |  |  |  |  |", page, StringComparison.Ordinal);
        Assert.Contains("| [E1](kinds/E1.md) Tiny event |  | 40 |  |  | 40 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Profiles_stand_side_by_side_with_what_core_says_and_what_a_place_changes()
    {
        var page = Page("profiles/side-by-side.md", "profiles/there.json", """
            {"id":"there","zh":"那里","en":"There","extends":"core","parameters":{"KB-R001.days":{"value":7,"clause":"S2-01","zh":"天数","en":"Days"}},
             "switches":{"KB-R001":false},"severities":{"KC4001":"warning"}}
            """);

        Assert.Contains("| `KB-R001.days` | Days | `15` S1 | `7` S2-01 |", page, StringComparison.Ordinal);
        Assert.Contains("| `KB-R001` | [KC4001](../rules/KC4001.md) Title | on | off |", page, StringComparison.Ordinal);
        Assert.Contains("| `KB-R002` | planned | off |  |", page, StringComparison.Ordinal);
        Assert.Contains("| `KC4001` | [KC4001](../rules/KC4001.md) Title |  | warning |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_say_which_kinds_must_be_there_and_what_is_demanded_of_members()
    {
        var page = Page("levels.md", "levels/core.json", """
            {"id":"core","zh":"核心","en":"Core","description":"说明","descriptionEn":"Words.","kinds":[
             {"kind":"L01","presence":"required","members":[
              {"pointer":"/people/name","demand":"present","share":0.95,"source":["S1"]},
              {"pointer":"/seen","demand":"present-or-absent-with-reason","when":{"pointer":"/people/sex","in":["1","2"]}}]},
             {"kind":"E1"}]}
            """);

        Assert.Contains("**Must be there** [L01](kinds/L01.md)", page, StringComparison.Ordinal);
        Assert.Contains("**Sent when there are any** [E1](kinds/E1.md)", page, StringComparison.Ordinal);
        Assert.Contains("| [L01](kinds/L01.md) | `/people/name` | present ≥ 0.95 |  | S1 |", page, StringComparison.Ordinal);
        Assert.Contains("| [L01](kinds/L01.md) | `/seen` | present, or absent with a reason | `/people/sex` = `1`, `2` |  |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_names_kinds_that_exist()
    {
        var files = TinySpec.With("levels/core.json", """{"id":"core","zh":"核心","en":"Core","kinds":[{"kind":"L99"}]}""");

        Assert.Equal("levels/core.json: there is no kind L99", Assert.Throws<SpecException>(() => Generator.Run(files)).Message);
    }

    private static string Page(string page, string path, string text) => Generator.Run(TinySpec.With(path, text)).Texts[Folder + page];
}

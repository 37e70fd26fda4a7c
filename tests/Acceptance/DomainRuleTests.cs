using System.Text.Json;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary>Every business rule that the analysis of the source documents asks for is carried out by a rule of the catalogue.</summary>
public sealed class DomainRuleTests
{
    private const string Ids =
        "KB-R001 KB-R002 KB-R003 KB-R004 KB-R005 KB-R006 KB-R007 KB-R008 KB-R009 KB-R010 KB-R012 KB-R013 KB-R014 KB-R015 " +
        "KB-R016 KB-R017 KB-R018 KB-R019 KB-R020 KB-R021 KB-R022 KB-R023 KB-R024 KB-R025 KB-R026 KB-R027 KB-R028 KB-R029 " +
        "KB-R030 KB-R031 KB-R032 KB-R033 KB-R034 KB-R035 KB-R036 KB-R037 KB-R038 KB-R039 KB-R040 KB-R041 KB-R042 KB-R043 " +
        "KB-R044 KB-R045 KB-R046 KB-R047 KB-R048 KB-R049 KB-R050 KB-R051 KB-R052 KB-R053 KB-R054 KB-R055 KB-R056 KB-R057 " +
        "KB-R058 KB-R059 KB-R060 KB-R061 KB-R062 KB-R063 KB-R064 KB-R065 KB-R066 KB-R067 " +
        "KB-W507 " +
        "KB-Q001 KB-Q002 KB-Q003 KB-Q004 KB-Q005 KB-Q006 KB-Q007 KB-Q008 KB-Q009 KB-Q010 " +
        "KB-P001 KB-P002 KB-P003 KB-P004";

    /// <summary>Rules about the columns of spreadsheets, which come with their importer; their ids stand among the planned ones.</summary>
    private static readonly string[] Planned = ["KB-Q006", "KB-Q007"];

    /// <summary>An id kept free.</summary>
    private const string Reserved = "KB-R011";

    [Fact]
    public void Every_business_rule_is_named_by_a_rule_that_is_listed()
    {
        var listed = JsonSerializer.Deserialize<JsonElement>(BuiltProgram.Run("rules", "list", "--format", "json").OutputBytes).GetProperty("rules").EnumerateArray()
            .SelectMany(rule => rule.GetProperty("domainIds").EnumerateArray().Select(id => id.GetString()!)).Distinct().ToList();

        Assert.Equal([], Ids.Split(' ').Except(Planned).Except(listed));
        Assert.Equal([], listed.Except(Ids.Split(' ')));
        Assert.DoesNotContain(Reserved, listed);
    }

    [Fact]
    public void What_is_not_yet_listed_is_planned()
    {
        var planned = JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(RepositoryRoot.At("spec/v1/planned-rules.json"))).GetProperty("planned").EnumerateArray().Select(id => id.GetString()!);

        Assert.Equal([.. Planned, Reserved], planned);
    }
}

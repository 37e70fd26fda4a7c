using System.Text;
using KongChuo.Completeness;

namespace KongChuo.Sdk.Tests.Completeness;

/// <summary>How requirements are read: their form, what they may name, and what they inherit.</summary>
public sealed class RequirementsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kongchuo-");

    public void Dispose() => folder.Delete(recursive: true);

    public static TheoryData<string, RequirementsFault, string, string> Faulty => new()
    {
        { "{\"id\":", RequirementsFault.NotJson, "/id", "6" },
        { Document("""{"kind":"L99"}"""), RequirementsFault.UnknownKind, "/kinds/0/kind", "L99" },
        { Document("""{"kind":"L02"},{"kind":"L02"}"""), RequirementsFault.KindTwice, "/kinds/1/kind", "L02" },
        { Member("/guardians/telephone"), RequirementsFault.UnknownPointer, "/kinds/0/members/0/pointer", "/guardians/telephone" },
        { Member("/guardians/0/0"), RequirementsFault.UnknownPointer, "/kinds/0/members/0/pointer", "/guardians/0/0" },
        { Member("/child/name/first"), RequirementsFault.UnknownPointer, "/kinds/0/members/0/pointer", "/child/name/first" },
        { Member("/extensions/nodots/x"), RequirementsFault.UnknownPointer, "/kinds/0/members/0/pointer", "/extensions/nodots/x" },
        { Member("/leave", ",\"when\":{\"pointer\":\"/basis\",\"in\":[\"05\"]}"), RequirementsFault.UnknownPointer, "/kinds/0/members/0/when/pointer", "/basis" },
        { Member("/leave", ",\"when\":{\"pointer\":\"/caseState\",\"in\":[\"20\",\"21\"]}"), RequirementsFault.UnknownCode, "/kinds/0/members/0/when/in/1", "21" },
        { Document("""{"kind":"L02","members":[{"pointer":"/leave","demand":"present"},{"pointer":"/leave","demand":"present","share":0.5}]}"""), RequirementsFault.DemandTwice, "/kinds/0/members/1", "/leave" },
        { Document("""{"kind":"E402","members":[{"pointer":"/data/evidence","demand":"present-or-absent-with-reason"}]}"""), RequirementsFault.NoPlaceForReason, "/kinds/0/members/0/demand", "E402" },
        { Document("""{"kind":"L02"}""", id: "core"), RequirementsFault.ReservedId, "/id", "core" },
        { Document("""{"kind":"L02"}""", extends: "other.json"), RequirementsFault.UnknownParent, "/extends", "other.json" },
    };

    public static TheoryData<string, string, string> Misshapen => new()
    {
        { "[]", "", "type" },
        { Document(""), "/kinds", "minItems" },
        { Document("""{"kind":"L02","needed":true}"""), "/kinds/0/needed", "additionalProperties" },
        { Member("/leave", ",\"share\":0"), "/kinds/0/members/0/share", "exclusiveMinimum" },
        { Member("/leave", ",\"share\":1.01"), "/kinds/0/members/0/share", "maximum" },
        { Member("/leave", ",\"share\":0.33333"), "/kinds/0/members/0/share", "multipleOf" },
        { Member("/leave", ",\"share\":\"95%\""), "/kinds/0/members/0/share", "type" },
        { Member("leave"), "/kinds/0/members/0/pointer", "pattern" },
        { Document("""{"kind":"L02","presence":"always"}"""), "/kinds/0/presence", "enum" },
        { Document("""{"kind":"L02"}""", extends: "supreme"), "/extends", "pattern" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Fault_is_named_with_its_place(string json, RequirementsFault fault, string place, string value)
    {
        var thrown = Assert.Throws<RequirementsException>(() => Load(json));

        Assert.Equal((fault, place, value, (string?)null), (thrown.Fault, thrown.Place, thrown.Value, thrown.Document));
    }

    [Theory]
    [MemberData(nameof(Misshapen))]
    public void Wrong_form_is_said_with_the_keyword_it_breaks(string json, string place, string keyword)
    {
        var thrown = Assert.Throws<RequirementsException>(() => Load(json));

        Assert.Equal((RequirementsFault.Form, place, keyword), (thrown.Fault, thrown.Place, thrown.SchemaFault!.Keyword));
    }

    [Theory]
    [InlineData("/child")]
    [InlineData("/child/idDocNumber")]
    [InlineData("/guardians/phone")]
    [InlineData("/guardians/0/phone")]
    [InlineData("/suspectBasis/0")]
    [InlineData("/responsibility/governmentLine/county/phone")]
    [InlineData("/extensions/cn.example.hecheng/gridNumber")]
    [InlineData("/remarks")]
    public void Pointer_may_lead_to_whatever_the_schema_describes(string pointer) =>
        Assert.Equal(pointer, Assert.Single(Assert.Single(Load(Member(pointer)).Kinds).Members).Pointer);

    [Fact]
    public void Document_may_begin_with_a_byte_order_mark() => Assert.Equal("own", Load("\uFEFF" + Document("""{"kind":"L02"}""")).Id);

    [Fact]
    public void Own_demand_takes_the_place_of_the_one_extended_and_the_rest_is_kept()
    {
        var own = Load(Document("""{"kind":"L02","members":[{"pointer":"/guardians/phone","demand":"present","share":0.950},{"pointer":"/remarks","demand":"present"}]},{"kind":"L01","presence":"optional"}""", extends: "core"));
        var core = Requirements.Level("core");
        var (ledger, inherited) = (own.Kinds.Single(kind => kind.Kind.Id == "L02"), core.Kinds.Single(kind => kind.Kind.Id == "L02"));

        Assert.True(ledger.MustBePresent);
        Assert.False(own.Kinds.Single(kind => kind.Kind.Id == "L01").MustBePresent);
        Assert.Equal(inherited.Members.Select(member => member.Pointer).Append("/remarks"), ledger.Members.Select(member => member.Pointer));
        Assert.Equal((false, 0.95m), ledger.Members.Where(member => member.Pointer == "/guardians/phone").Select(member => (member.MayBeAbsentWithReason, member.Share)).Single());
        Assert.NotEqual(core.Digest, own.Digest);
    }

    [Fact]
    public void Digest_is_of_what_is_demanded_not_of_how_it_is_written()
    {
        var one = Load(Document("""{"kind":"L03"},{"kind":"L02","presence":"optional","members":[{"pointer":"/leave","demand":"present","share":0.50}]}"""));
        var same = Load(Document("""{"kind":"L02","members":[{"share":5e-1,"demand":"present","pointer":"/leave"}]},{"kind":"L03","members":[]}""", id: "other"));
        var another = Load(Document("""{"kind":"L02","members":[{"share":0.51,"demand":"present","pointer":"/leave"}]},{"kind":"L03"}"""));

        Assert.Equal(one.Digest, same.Digest);
        Assert.NotEqual(one.Digest, another.Digest);
    }

    [Fact]
    public void File_may_extend_a_file_that_extends_a_level()
    {
        Write("province/all.json", Document("""{"kind":"L04","presence":"required"}""", "province", "core"));
        var county = Requirements.LoadFile(Write("own.json", Document("""{"kind":"L05","presence":"required"}""", "county", "province/all.json")));

        Assert.Equal("L01 L02 L03 L04 L05 L09 L15 B13", string.Join(' ', county.Kinds.Where(kind => kind.MustBePresent).Select(kind => kind.Kind.Id)));
    }

    [Fact]
    public void Circle_is_named_in_the_document_that_closes_it()
    {
        var first = Write("a.json", Document("""{"kind":"L04"}""", "a", "b.json"));
        Write("b.json", Document("""{"kind":"L04"}""", "b", "c.json"));
        Write("c.json", Document("""{"kind":"L04"}""", "c", "./a.json"));
        var own = Write("own.json", Document("""{"kind":"L04"}""", "own", "own.json"));

        var thrown = Assert.Throws<RequirementsException>(() => Requirements.LoadFile(first));

        Assert.Equal((RequirementsFault.Circle, "c.json", "/extends", "./a.json"), (thrown.Fault, thrown.Document, thrown.Place, thrown.Value));
        Assert.Equal(RequirementsFault.Circle, Assert.Throws<RequirementsException>(() => Requirements.LoadFile(own)).Fault);
    }

    [Fact]
    public void Fault_of_a_document_extended_names_that_document()
    {
        Write("below.json", Member("/invented"));
        var own = Write("own.json", Document("""{"kind":"L04"}""", "own", "below.json"));

        var thrown = Assert.Throws<RequirementsException>(() => Requirements.LoadFile(own));

        Assert.Equal((RequirementsFault.UnknownPointer, "below.json", "/invented"), (thrown.Fault, thrown.Document, thrown.Value));
    }

    [Fact]
    public void File_that_is_missing_is_a_failed_read_and_one_extended_an_unknown_parent()
    {
        var own = Write("own.json", Document("""{"kind":"L04"}""", "own", "none.json"));

        Assert.Throws<FileNotFoundException>(() => Requirements.LoadFile(Path.Combine(folder.FullName, "none.json")));
        Assert.Equal(RequirementsFault.UnknownParent, Assert.Throws<RequirementsException>(() => Requirements.LoadFile(own)).Fault);
    }

    [Theory]
    [InlineData("../outside.json")]
    [InlineData("sub/../../outside.json")]
    [InlineData("FULL/inside/b.json")]
    public void File_extends_none_outside_the_folder_of_the_first_nor_by_a_full_path(string extends)
    {
        var name = extends.Replace("FULL", folder.FullName.Replace('\\', '/'), StringComparison.Ordinal);
        Write("outside.json", Document("""{"kind":"L02"}""", "outside"));
        Write("inside/b.json", Document("""{"kind":"L02"}""", "b"));
        var own = Write("inside/own.json", Document("""{"kind":"L01"}""", "own", name));

        var thrown = Assert.Throws<RequirementsException>(() => Requirements.LoadFile(own));

        Assert.Equal((RequirementsFault.ParentElsewhere, "/extends", name), (thrown.Fault, thrown.Place, thrown.Value));
    }

    [Fact]
    public void File_in_a_folder_below_may_extend_one_beside_the_first()
    {
        Write("c.json", Document("""{"kind":"L03"}""", "c"));
        Write("sub/b.json", Document("""{"kind":"L02"}""", "b", "../c.json"));
        var own = Write("own.json", Document("""{"kind":"L01"}""", "own", "sub/b.json"));

        Assert.Equal(["L01", "L02", "L03"], Requirements.LoadFile(own).Kinds.Select(required => required.Kind.Id));
    }

    private string Write(string name, string json)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, json);
        return path;
    }

    private static Requirements Load(string json) => Requirements.Load(Encoding.UTF8.GetBytes(json));

    private static string Member(string pointer, string more = "") => Document($$"""{"kind":"L02","members":[{"pointer":"{{pointer}}","demand":"present"{{more}}}]}""");

    private static string Document(string kinds, string id = "own", string? extends = null) =>
        $$"""{"id":"{{id}}","zh":"自定","en":"Own"{{(extends is null ? "" : $",\"extends\":\"{extends}\"")}},"kinds":[{{kinds}}]}""";
}

using System.Reflection;
using System.Text;
using System.Text.Json;
using KongChuo.Json;
using KongChuo.Model;
using KongChuo.V1;

namespace KongChuo.Sdk.Tests.Model;

/// <summary>Reading and writing loses nothing, whatever the members hold.</summary>
public sealed class RoundTripTests
{
    private const int Rounds = 8;

    public static TheoryData<string> Classes =>
    [
        .. typeof(Contact).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(Contact).Namespace && type is { IsSealed: true, IsAbstract: false } && type.IsSubclassOf(typeof(KongChuoObject)))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Any_object_survives_as_any_class(string name)
    {
        var type = typeof(Contact).Assembly.GetType($"{typeof(Contact).Namespace}.{name}", throwOnError: true)!;
        var survives = typeof(RoundTripTests).GetMethod(nameof(Survives), BindingFlags.NonPublic | BindingFlags.Static)!;

        survives.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    [Fact]
    public void Known_members_come_in_schema_order_and_unknown_ones_after_as_received()
    {
        var contact = Read<Contact>("""{"z":1,"role":"R08","a":{"b":[1.0, 2]},"name":"合成教师甲"}""");

        Assert.Equal("""{"name":"合成教师甲","role":"R08","z":1,"a":{"b":[1.0,2]}}""", Write(contact));
        Assert.Equal(["z", "a"], contact.UnknownMembers.Select(member => member.Key));
    }

    [Fact]
    public void A_value_that_does_not_fit_is_kept_in_its_place()
    {
        const string Json = """{"name":null,"role":7,"department":"合成科室","phone":["1"]}""";
        var contact = Read<Contact>(Json);

        Assert.Null(contact.Name);
        Assert.Null(contact.Role);
        Assert.Equal(Json, Write(contact));
        Assert.Equal(["name", "role", "phone"], contact.MisfitMembers.Select(member => member.Key));
    }

    [Fact]
    public void Setting_a_property_replaces_the_value_that_did_not_fit()
    {
        var contact = Read<Contact>("""{"name":null,"role":7}""");

        contact.Name = "合成教师乙";
        contact.Role = null;

        Assert.Equal("""{"name":"合成教师乙"}""", Write(contact));
    }

    [Fact]
    public void An_unknown_code_and_an_unusual_instant_keep_their_text()
    {
        const string Json = """{"name":"甲","sex":"Z","birthDate":"2012-02-29"}""";
        var child = Read<ChildIdentity>(Json);

        Assert.False(child.Sex!.Value.IsKnown);
        Assert.Equal(new DateOnly(2012, 2, 29), child.BirthDate);
        Assert.Equal(Json, Write(child));
    }

    [Fact]
    public void An_unknown_member_can_be_set_replaced_and_removed()
    {
        var contact = new Contact { Name = "甲" };
        contact.SetUnknown("x", RawJson.Parse("[1, 2]"));
        contact.SetUnknown("y", RawJson.Parse("\"b\""));
        contact.SetUnknown("x", RawJson.Parse(" {} "));

        Assert.Equal("""{"name":"甲","x":{},"y":"b"}""", Write(contact));
        Assert.True(contact.RemoveRaw("x"));
        Assert.False(contact.RemoveRaw("x"));
        Assert.Throws<ArgumentException>(() => contact.SetUnknown("name", default));
    }

    private static void Survives<T>()
        where T : KongChuoObject, new()
    {
        var names = new T().Names;
        var known = Enumerable.Range(0, names.Count).Select(names.Name).ToList();
        for (var seed = 0; seed < Rounds; seed++)
        {
            var json = new RandomJson(seed).Object(known);
            var first = Write(Read<T>(json));

            Assert.Equal(first, Write(Read<T>(first)));
            using var before = JsonDocument.Parse(json);
            using var after = JsonDocument.Parse(first);
            SameContent(before.RootElement, after.RootElement);
        }
    }

    private static void SameContent(JsonElement before, JsonElement after)
    {
        Assert.Equal(before.ValueKind, after.ValueKind);
        switch (before.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(before.EnumerateObject().Count(), after.EnumerateObject().Count());
                foreach (var member in before.EnumerateObject())
                    SameContent(member.Value, after.GetProperty(member.Name));
                break;
            case JsonValueKind.Array:
                Assert.Equal(before.GetArrayLength(), after.GetArrayLength());
                foreach (var (left, right) in before.EnumerateArray().Zip(after.EnumerateArray()))
                    SameContent(left, right);
                break;
            case JsonValueKind.String:
                Assert.Equal(before.GetString(), after.GetString());
                break;
            default:
                Assert.Equal(before.GetRawText(), after.GetRawText());
                break;
        }
    }

    private static T Read<T>(string json)
        where T : KongChuoObject, new() => KongChuoJson.Deserialize<T>(Encoding.UTF8.GetBytes(json));

    private static string Write(KongChuoObject value) => Encoding.UTF8.GetString(KongChuoJson.Serialize(value));
}

using System.Text.Json;
using KongChuo.Model;
using KongChuo.Tests;

namespace KongChuo.Conventions;

/// <summary>Every valid vector of the specification fits its class, member by member, and survives.</summary>
public sealed class ValidVectorTests
{
    public static TheoryData<string> Vectors =>
        [.. Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/vectors/valid"), "*.input.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_valid_vector_has_no_unknown_and_no_misfit_member(string name)
    {
        var bytes = File.ReadAllBytes(RepositoryRoot.At("spec/v1/vectors/valid/" + name));

        var record = KongChuoJson.DeserializeAny(bytes);

        Assert.IsNotType<UnknownRecord>(record);
        Assert.Empty(RecordTypes.Below("", record)
            .SelectMany(part => part.Value.UnknownMembers.Concat(part.Value.MisfitMembers).Select(member => $"{part.Path}/{member.Key}")));
        using var before = JsonDocument.Parse(bytes);
        using var after = JsonDocument.Parse(KongChuoJson.Serialize(record));
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement));
    }
}

using System.Reflection;
using KongChuo.Rules;
using PublicApiGenerator;
using VerifyXunit;

namespace KongChuo.Conventions;

/// <summary>
/// What the packages promise their users, as one file each: a change of it is seen in review. Left out is what is generated and follows the specification: the classes
/// of records and the catalogue of rules.
/// </summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Packages => ["KongChuo.Sdk", "KongChuo.Sdk.NewtonsoftJson", "KongChuo.Synthetic"];

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task Public_members_are_those_written_down(string package)
    {
        var assembly = Assembly.Load(package);
        var options = new ApiGeneratorOptions { IncludeTypes = [.. assembly.GetExportedTypes().Where(type => type.Namespace != "KongChuo.V1" && type != typeof(RuleCatalogue))], IncludeAssemblyAttributes = false };
        await Verifier.Verify(assembly.GeneratePublicApi(options)).UseTextForParameters(package);
    }
}

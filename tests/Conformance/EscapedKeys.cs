using System.Reflection;
using System.Text.RegularExpressions;
using KongChuo;
using KongChuo.Rules.Groups;
using KongChuo.Validation;

namespace Conformance;

/// <summary>An identifier is the same however its JSON is written: an escape in it hides no record from the rules across records.</summary>
public partial class EscapedKeys
{
    /// <summary>Rules that ask whether two records, or packages, are the same byte by byte: an escape makes them differ.</summary>
    private static readonly string[] AboutBytes = ["KC5006", "KC5007", "KC6017", "KC6018"];

    public static TheoryData<string> Ids =>
        [.. VectorsFile.All.Select(vector => vector.Rule).OfType<string>().Distinct().Except(AboutBytes).Where(id => ClassOf(id) is not null)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_rule_finds_the_same_when_every_second_identifier_is_escaped(string id)
    {
        var folder = Directory.CreateTempSubdirectory("kongchuo-escaped-");
        try
        {
            foreach (var vector in VectorsFile.All.Where(candidate => candidate.Rule == id && !candidate.Input.EndsWith(".zip", StringComparison.Ordinal)))
            {
                var expected = VectorsExpectation.Read(vector.Expectation);
                var found = await Validate(ClassOf(id)!, vector with { Input = Escaped(vector.Input, folder.FullName) }, expected);

                Assert.Equal((vector.Name, Places(expected.Findings.Where(finding => finding.Rule == id))), (vector.Name, Places(found)));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Places(IEnumerable<VectorsFinding> findings) =>
        string.Join('\n', findings.Select(finding => $"{finding.File} {finding.Rule} {finding.Record} {finding.Pointer}").Order(StringComparer.Ordinal));

    private static TypeInfo? ClassOf(string id) => RuleClasses.Assembly.DefinedTypes.FirstOrDefault(type => type.Name == id && !type.IsAbstract && type.IsSubclassOf(typeof(GroupRule)));

    private static async Task<List<VectorsFinding>> Validate(Type type, VectorsFile vector, VectorsExpectation expected)
    {
        var validator = KongChuoValidator.For(SpecVersion.V1_0, expected.Profile, [], [(GroupRule)Activator.CreateInstance(type)!]);
        var options = new ValidationOptions { AsOf = expected.AsOf, MaxSamples = int.MaxValue, MaxRecordBytes = expected.MaxRecordBytes, Extensions = expected.Extensions };
        using var inputs = new VectorsInputs(vector, expected);
        var report = await validator.ValidateAsync(inputs.All, options);
        return [.. report.Rules.SelectMany(rule => rule.Samples).Where(sample => sample.Finding.Rule == type.Name && vector.Holds(sample.Input)).Select(sample => VectorsFinding.Of(sample.Finding, vector.FileIn(sample.Input)))];
    }

    /// <summary>Writes an input anew, its identifiers escaped; of a package those of its manifest, for what it lists has a digest.</summary>
    private static string Escaped(string input, string folder)
    {
        var target = Path.Combine(folder, Path.GetFileName(input));
        if (!Directory.Exists(input))
        {
            File.WriteAllText(target, Escaped(File.ReadAllText(input)));
            return target;
        }

        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (Path.GetFileName(file) == "manifest.json")
                File.WriteAllText(copy, Escaped(File.ReadAllText(file)));
            else
                File.Copy(file, copy);
        }

        return target;
    }

    /// <summary>Escapes the first letter of every second value of each member that identifies something.</summary>
    private static string Escaped(string json)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return Identifier().Replace(json, match =>
        {
            var name = match.Groups["name"].Value;
            counts[name] = counts.GetValueOrDefault(name) + 1;
            return counts[name] % 2 == 0 ? match.Value : $"{match.Groups["before"].Value}\\u{(int)match.Groups["first"].Value[0]:x4}";
        });
    }

    [GeneratedRegex("""(?<before>"(?<name>subject|caseId|childId|recordId|partyId|batchId|ledgerBatchId|previousBatchId|packageId|caseNumber|schoolCode|studentNumber|idDocNumber)"\s*:\s*")(?<first>[0-9A-Z])""")]
    private static partial Regex Identifier();
}

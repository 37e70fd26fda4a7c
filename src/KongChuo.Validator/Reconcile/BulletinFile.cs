using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KongChuo.Findings;
using KongChuo.Json;
using KongChuo.Model;
using KongChuo.Rules;
using KongChuo.Validation;
using KongChuo.Validator.Outputs;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Reconcile;

/// <summary>The file a bulletin is written to, and the template of its header.</summary>
/// <param name="path">Path of the file.</param>
/// <param name="header">The header's members.</param>
internal sealed class BulletinFile(string path, JsonObject header)
{
    private const int MostOfRule = 3;

    /// <summary>Reads the template.</summary>
    /// <exception cref="UsageException">It cannot be read, is no JSON object, or sets what the comparison alone can say.</exception>
    public static BulletinFile Prepare(string path, string headerPath)
    {
        var header = ReadHeader(headerPath);
        var notOfHeader = string.Join(", ", ComparisonBulletin.NotOfHeader(header));
        return notOfHeader.Length == 0 ? new BulletinFile(path, header) : throw new UsageException("usage.bulletin-header-sets", headerPath, notOfHeader);
    }

    /// <summary>Makes and writes the bulletin, unless the specification would not have it.</summary>
    /// <returns>Null when it is written; else what is wrong with it, a line each.</returns>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public async Task<string?> WriteAsync(ReconcileReport report)
    {
        var bytes = ComparisonBulletin.Make(report, header);
        var input = new ValidationInput(path, InputFormat.Json, () => new MemoryStream(bytes));
        var judged = await KongChuoValidator.For(SpecVersion.V1_0, report.Profile).ValidateAsync([input], new ValidationOptions { AsOf = report.AsOf });
        if (judged.Count(Severity.Error) > 0)
            return Describe(judged, report);
        using var file = OutputFile.Replacing(path);
        file.Stream.Write(bytes);
        file.Stream.Write("\n"u8);
        file.Keep();
        return null;
    }

    private static JsonObject ReadHeader(string path)
    {
        try
        {
            var canonical = KongChuoJson.Serialize(KongChuoJson.Deserialize<UnknownRecord>(File.ReadAllBytes(path)));
            return JsonNode.Parse(canonical)!.AsObject();
        }
        catch (Exception exception) when (exception is KongChuoJsonException or JsonException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException("usage.bad-bulletin-header", path);
        }
    }

    private static string Describe(ValidationReport judged, ReconcileReport report)
    {
        var text = new StringBuilder();
        var withheld = Text.Get(report.Language, "report.withheld");
        foreach (var rule in judged.Rules.Where(rule => rule.Count > 0 && rule.Severity == Severity.Error))
        {
            foreach (var finding in rule.Samples.Take(MostOfRule).Select(sample => sample.Finding))
            {
                var message = RuleText.Message(rule.Rule, finding, report.Profile, report.Language, withheld);
                text.Append("\n  ").Append(rule.Rule.Id).Append(' ').Append(PointerMask.Mask(finding.Pointer)).Append(' ').Append(message);
            }
        }

        return text.ToString();
    }
}

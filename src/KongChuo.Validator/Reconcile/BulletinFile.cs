using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KongChuo.Findings;
using KongChuo.Validation;

namespace KongChuo.Validator.Reconcile;

/// <summary>The file a bulletin is written to, and the template of its header.</summary>
/// <param name="path">Path of the file.</param>
/// <param name="header">The header's members.</param>
internal sealed class BulletinFile(string path, JsonObject header)
{
    /// <summary>Reads the template.</summary>
    /// <exception cref="UsageException">It cannot be read, or is no JSON object.</exception>
    public static BulletinFile Prepare(string path, string headerPath)
    {
        try
        {
            if (JsonNode.Parse(File.ReadAllBytes(headerPath)) is JsonObject header)
                return new BulletinFile(path, header);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException("usage.bad-bulletin-header", headerPath);
        }

        throw new UsageException("usage.bad-bulletin-header", headerPath);
    }

    /// <summary>Makes and writes the bulletin, unless the specification would not have it.</summary>
    /// <returns>Null when it is written; else what is wrong with it, as rules and pointers.</returns>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public async Task<string?> WriteAsync(ReconcileReport report)
    {
        var bytes = ComparisonBulletin.Make(report, header);
        var input = new ValidationInput(path, InputFormat.Json, () => new MemoryStream(bytes));
        var judged = await KongChuoValidator.For(SpecVersion.V1_0, report.Profile).ValidateAsync([input], new ValidationOptions { AsOf = report.AsOf });
        if (judged.Count(Severity.Error) > 0)
            return Describe(judged);
        try
        {
            using var file = new FileStream(path, Options());
            file.Write(bytes);
            file.Write("\n"u8);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("usage.cannot-write", path);
        }
    }

    /// <summary>Only the owner may read it: it lists children.</summary>
    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.Read };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static string Describe(ValidationReport judged)
    {
        var text = new StringBuilder();
        foreach (var rule in judged.Rules.Where(rule => rule.Count > 0 && rule.Severity == Severity.Error))
            text.Append(text.Length > 0 ? " " : "").Append(rule.Rule.Id).Append(' ').AppendJoin(' ', rule.Samples.Take(3).Select(Place));
        return text.ToString();
    }

    private static string Place(Sample sample) => PointerMask.Mask(sample.Finding.Pointer) + Property(sample.Finding);

    private static string Property(Finding finding)
    {
        var property = finding.Arguments.FirstOrDefault(argument => argument.Name == "property");
        return property is { IsPersonal: false, Name: not null } ? $"/{property.Value}" : "";
    }
}

using System.Globalization;
using System.Text.Json;
using KongChuo.Completeness;
using KongChuo.Rules;
using KongChuo.Validation;

namespace Conformance;

/// <summary>What a vector's expectation says, read without tolerance: an unknown member is a fault of the vector.</summary>
internal sealed class VectorsExpectation
{
    private static readonly string[] Members = ["asOf", "profile", "before", "maxRecordBytes", "extensions", "requirements", "nothingToJudge", "findings", "completeness"];
    private static readonly string[] FindingMembers = ["rule", "severity", "record", "line", "pointer", "offset", "args", "subject", "file"];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private VectorsExpectation(JsonElement root)
    {
        Refuse(root, Members);
        AsOf = DateOnly.ParseExact(root.GetProperty("asOf").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Profile = ReadProfile(root.GetProperty("profile").GetString()!);
        if (root.TryGetProperty("before", out var before))
            Before = [.. before.EnumerateArray().Select(path => path.GetString()!)];
        if (root.TryGetProperty("maxRecordBytes", out var limit))
            MaxRecordBytes = limit.GetInt32();
        if (root.TryGetProperty("extensions", out var extensions))
            Extensions = [.. extensions.EnumerateArray().Select(path => ExtensionSchema.Load(File.ReadAllBytes(Path.Combine(VectorsFile.Folder, path.GetString()!))))];
        HasNothingToJudge = root.TryGetProperty("nothingToJudge", out var nothing) && nothing.GetBoolean();
        if (root.TryGetProperty("requirements", out var requirements))
        {
            Requirements = ReadRequirements(requirements.GetString()!);
            Completeness = VectorsCompleteness.Read(root.GetProperty("completeness"));
        }

        Findings = [.. root.GetProperty("findings").EnumerateArray().Select(ReadFinding)];
    }

    /// <summary>The date the data are judged as of.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The profile.</summary>
    public Profile Profile { get; }

    /// <summary>Inputs that are read before the vector's own, paths below the folder of all vectors.</summary>
    public IReadOnlyList<string> Before { get; } = [];

    /// <summary>The size limit of a record in bytes.</summary>
    public int MaxRecordBytes { get; } = 32 * 1024 * 1024;

    /// <summary>The schemas of extensions that are given.</summary>
    public IReadOnlyList<ExtensionSchema> Extensions { get; } = [];

    /// <summary>What completeness is judged by; null where it is not judged.</summary>
    public Requirements? Requirements { get; }

    /// <summary>What is expected of completeness; null where it is not judged.</summary>
    public VectorsCompleteness? Completeness { get; }

    /// <summary>Whether the rule of the vector's folder holds nothing to judge in it.</summary>
    public bool HasNothingToJudge { get; }

    /// <summary>The findings.</summary>
    public IReadOnlyList<VectorsFinding> Findings { get; }

    /// <summary>Reads an expectation.</summary>
    /// <param name="path">Path of the file.</param>
    public static VectorsExpectation Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path), Strict);
        return new VectorsExpectation(document.RootElement);
    }

    private static Profile ReadProfile(string value) => value.EndsWith(".json", StringComparison.Ordinal) ? Profile.Load(File.ReadAllBytes(Path.Combine(VectorsFile.Folder, value))) : Profile.Find(value);

    private static Requirements ReadRequirements(string value) =>
        value.EndsWith(".json", StringComparison.Ordinal) ? Requirements.LoadFile(Path.Combine(VectorsFile.Folder, value)) : Requirements.Level(value);

    /// <summary>Reads one finding.</summary>
    internal static VectorsFinding ReadFinding(JsonElement finding)
    {
        Refuse(finding, FindingMembers);
        return new VectorsFinding(
            Present(finding, "file")?.GetString(),
            finding.GetProperty("rule").GetString()!,
            finding.GetProperty("severity").GetString()!,
            Number(finding, "record"),
            Number(finding, "line"),
            Present(finding, "pointer")?.GetString(),
            Number(finding, "offset"),
            Present(finding, "args") is { } arguments ? string.Join(' ', arguments.EnumerateObject().Select(Argument)) : "",
            Present(finding, "subject") is { } subject ? $"{subject.GetProperty("type").GetString()}:{subject.GetProperty("id").GetString()}" : null);
    }

    private static string Argument(JsonProperty argument) =>
        argument.Value.ValueKind == JsonValueKind.String ? $"{argument.Name}=\"{argument.Value.GetString()}\"" : $"{argument.Name}={argument.Value.GetRawText()}";

    private static long? Number(JsonElement finding, string name) => Present(finding, name)?.GetInt64();

    private static JsonElement? Present(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>Refuses a member an expectation cannot have.</summary>
    internal static void Refuse(JsonElement node, string[] known)
    {
        if (node.EnumerateObject().FirstOrDefault(member => !known.Contains(member.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
            throw new FormatException($"An expectation has no member \"{unknown.Name}\".");
    }
}

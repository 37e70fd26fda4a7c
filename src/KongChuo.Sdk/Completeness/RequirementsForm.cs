using KongChuo.Json;
using KongChuo.Schemas;

namespace KongChuo.Completeness;

/// <summary>Holds documents to the form of requirements.</summary>
internal static class RequirementsForm
{
    private static readonly Lazy<SchemaProgram> Program =
        new(() => new SchemaRegistry().Compile(SpecResources.Read("requirements.schema.json"), new SchemaOptions { AssertFormat = true }));

    /// <summary>Checks a document.</summary>
    /// <exception cref="RequirementsException">It is no JSON, or of another form; the first fault is said.</exception>
    public static void Check(ReadOnlySpan<byte> utf8)
    {
        var gate = new Utf8Gate();
        if (!gate.Check(utf8))
            throw new RequirementsException(RequirementsFault.NotJson, gate.Faults[0].Pointer ?? "", FormattableString.Invariant($"{gate.Faults[0].Offset}"));
        var result = new SchemaResult();
        if (!Program.Value.Diagnose(utf8, result))
            throw new RequirementsException(RequirementsFault.Form, result.Faults[0].InstanceLocation, "", result.Faults[0]);
    }
}

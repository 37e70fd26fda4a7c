using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>A subschema and where it stands.</summary>
/// <param name="File">The schema file, relative to <c>schema/</c>.</param>
/// <param name="Pointer">The JSON Pointer inside the file; empty for the root.</param>
/// <param name="Node">The subschema.</param>
internal sealed record SchemaPlace(string File, string Pointer, JsonObject Node)
{
    /// <summary>The subschema at a member or item below this one.</summary>
    public SchemaPlace At(string keyword, string? name, JsonObject node) =>
        new(File, $"{Pointer}/{keyword}" + (name is null ? "" : "/" + name), node);

    /// <summary>Whether two places are the same.</summary>
    public bool Is(SchemaPlace other) => File == other.File && Pointer == other.Pointer;
}

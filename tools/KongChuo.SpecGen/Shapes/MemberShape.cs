using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Shapes;

/// <summary>One member of a class.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Property">The name of its property.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether the schema always demands it.</param>
/// <param name="Constant">The one text it may have, or null.</param>
/// <param name="Views">The subschemas that describe it, the most specific first.</param>
internal sealed record MemberShape(
    string Name, string Property, TypeShape Type, bool IsRequired, string? Constant, IReadOnlyList<SchemaPlace> Views)
{
    /// <summary>The words about it.</summary>
    public SchemaWords Words { get; } = new(Views);

    /// <summary>How often it stands: <c>1</c>, <c>0..1</c>, <c>1..n</c>, <c>0..n</c>, and <c>C</c> before it when only a condition demands it.</summary>
    public string Cardinality
    {
        get
        {
            var least = IsRequired ? "1" : "0";
            var many = Type.IsList ? $"{least}..n" : IsRequired ? "1" : "0..1";
            return Words.Condition is null || IsRequired ? many : "C " + many;
        }
    }
}

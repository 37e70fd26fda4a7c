using KongChuo.Json;

namespace KongChuo.Schemas;

/// <summary>A value of the instance and an annotation it was given.</summary>
/// <param name="Annotation">Its number in <see cref="SchemaProgram.Annotations"/>.</param>
/// <param name="Start">Offset of the value, 0-based UTF-8 bytes.</param>
/// <param name="Length">Length of the value in bytes, quotes included.</param>
public readonly record struct AnnotatedValue(int Annotation, int Start, int Length)
{
    /// <summary>The JSON Pointer of the value; found by walking the instance, so ask only when it is to be told.</summary>
    /// <param name="instance">The instance that was evaluated.</param>
    public string Pointer(ReadOnlySpan<byte> instance) => PointerFinder.At(instance, Start);
}

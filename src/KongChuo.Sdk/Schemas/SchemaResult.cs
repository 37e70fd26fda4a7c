using System.Runtime.InteropServices;
using KongChuo.Schemas.Evaluation;

namespace KongChuo.Schemas;

/// <summary>
/// What an evaluation found, and the working memory it found it with. Reuse one per thread: every evaluation
/// overwrites the last. Not safe for use from several threads at once.
/// </summary>
public sealed class SchemaResult
{
    /// <summary>Whether the instance is valid.</summary>
    public bool IsValid { get; internal set; }

    /// <summary>The faults, in the order they were met; empty after <see cref="SchemaProgram.Evaluate"/>, which looks for none.</summary>
    public IReadOnlyList<SchemaFault> Faults => State.Faults;

    /// <summary>The values of the captured pointers, in the order of <see cref="CaptureSet.Pointers"/>.</summary>
    public ReadOnlySpan<CapturedValue> Captures => State.Captures;

    /// <summary>
    /// The values that bear annotations, inner ones first. A value is listed once per schema that gave it one. What
    /// stood in a failed branch, or failed itself, is left out.
    /// </summary>
    public ReadOnlySpan<AnnotatedValue> Annotations => CollectionsMarshal.AsSpan(State.Annotations);

    /// <summary>The working memory.</summary>
    internal EvaluationState State { get; } = new();
}

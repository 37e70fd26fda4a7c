using KongChuo.Json;
using KongChuo.Schemas.Evaluation;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas;

/// <summary>A compiled schema. Immutable and safe for use from several threads.</summary>
/// <remarks>
/// An instance is the UTF-8 of one JSON document whose form was checked before. Bytes that are not JSON give a
/// <see cref="FormatException"/> or a meaningless answer, nothing worse.
/// </remarks>
public sealed class SchemaProgram
{
    [ThreadStatic]
    private static SchemaResult? _spare;

    internal SchemaProgram(SchemaNode root, SchemaNode flatRoot, bool usesDynamicScope, SchemaAnnotation[] annotations, SchemaOptions options)
    {
        Root = root;
        FlatRoot = flatRoot;
        UsesDynamicScope = usesDynamicScope;
        Annotations = annotations;
        Options = options;
    }

    /// <summary>The options it was compiled with.</summary>
    public SchemaOptions Options { get; }

    /// <summary>The annotations of its schemas, which <see cref="AnnotatedValue.Annotation"/> counts in.</summary>
    public IReadOnlyList<SchemaAnnotation> Annotations { get; }

    /// <summary>The schema it starts with.</summary>
    internal SchemaNode Root { get; }

    /// <summary>A schema that decides as <see cref="Root"/> does in fewer steps.</summary>
    internal SchemaNode FlatRoot { get; }

    /// <summary>Whether a <c>$dynamicRef</c> has to know the resources passed through.</summary>
    internal bool UsesDynamicScope { get; }

    /// <summary>A schema of it by which no instance may be judged, because its dialect is not supported; null when there is none.</summary>
    internal SchemaNode? Refused { get; init; }

    /// <summary>A program that starts with another schema of this one; it captures nothing.</summary>
    internal SchemaProgram StartingAt(SchemaNode node) => new(node, node, UsesDynamicScope, [.. Annotations], Options with { Captures = null });

    /// <summary>Judges an instance, up to the first fault.</summary>
    /// <exception cref="SchemaEvaluationException">The instance cannot be judged.</exception>
    /// <exception cref="FormatException">The bytes are not JSON.</exception>
    public bool IsValid(ReadOnlySpan<byte> utf8)
    {
        var result = _spare ?? new SchemaResult();
        _spare = null;
        var valid = Evaluator<VerdictMode>.Run(this, utf8, result);
        _spare = result;
        return valid;
    }

    /// <summary>Judges an instance up to the first fault; notes captures, and annotations if it is valid.</summary>
    /// <param name="utf8">The instance.</param>
    /// <param name="result">Receives what was found, without faults.</param>
    /// <returns>Whether the instance is valid.</returns>
    /// <exception cref="SchemaEvaluationException">The instance cannot be judged.</exception>
    /// <exception cref="FormatException">The bytes are not JSON.</exception>
    public bool Evaluate(ReadOnlySpan<byte> utf8, SchemaResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Evaluator<RecordMode>.Run(this, utf8, result);
    }

    /// <summary>Finds every fault of an instance, its captures, and the annotations of all that is right in it.</summary>
    /// <param name="utf8">The instance.</param>
    /// <param name="result">Receives what was found.</param>
    /// <returns>Whether the instance is valid.</returns>
    /// <exception cref="SchemaEvaluationException">The instance cannot be judged.</exception>
    /// <exception cref="FormatException">The bytes are not JSON.</exception>
    public bool Diagnose(ReadOnlySpan<byte> utf8, SchemaResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Evaluator<DiagnosisMode>.Run(this, utf8, result);
    }

    /// <summary>Gets the captures of an instance, whatever it is worth.</summary>
    internal void Capture(ReadOnlySpan<byte> utf8, SchemaResult result)
    {
        if (Options.Captures?.Root is not { } captures)
            return;
        var value = Utf8Walker.Read(utf8, Utf8Walker.SkipWhitespace(utf8, 0));
        CaptureWalk.Run(captures, utf8, ref value, result.State, 0);
    }
}

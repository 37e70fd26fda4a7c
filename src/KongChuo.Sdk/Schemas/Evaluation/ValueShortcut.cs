using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Evaluation;

/// <summary>
/// Tells of a value, quicker than the evaluation would, that nothing is wrong with it and that nobody would object to an annotation in it. The evaluation asks it
/// about members and elements while it looks for every fault, and passes over what it knows; the annotations given there are not noted then.
/// </summary>
internal abstract class ValueShortcut
{
    /// <summary>Judges a value.</summary>
    /// <param name="node">The schema that bears on it.</param>
    /// <param name="data">The document it stands in.</param>
    /// <param name="start">0-based position of its first byte.</param>
    /// <param name="depth">How many arrays and objects it stands in.</param>
    /// <returns>The position after it; -1 when the evaluation has to look itself.</returns>
    public abstract int Pass(SchemaNode node, ReadOnlySpan<byte> data, int start, int depth);
}

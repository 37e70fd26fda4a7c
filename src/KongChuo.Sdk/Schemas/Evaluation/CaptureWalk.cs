using KongChuo.Json;

namespace KongChuo.Schemas.Evaluation;

/// <summary>Fills capture slots where the evaluation itself does not pass by.</summary>
internal static class CaptureWalk
{
    /// <summary>Fills the slots of a value and of all below it.</summary>
    public static void Run(CaptureNode place, ReadOnlySpan<byte> data, ref JsonSpan value, EvaluationState state, int depth) => Note(place, place, data, ref value, state, depth);

    /// <summary>Fills the slot of a value, and those below it unless the evaluation did.</summary>
    /// <param name="place">The place of the value.</param>
    /// <param name="pending">The same place while the slots below are to be filled, otherwise null.</param>
    /// <param name="data">The document.</param>
    /// <param name="value">The value; its end is found if it is not known.</param>
    /// <param name="state">Has the slots.</param>
    /// <param name="depth">How many arrays and objects the value stands in.</param>
    public static void Note(CaptureNode place, CaptureNode? pending, ReadOnlySpan<byte> data, ref JsonSpan value, EvaluationState state, int depth)
    {
        if (pending is not null)
            Below(pending, data, ref value, state, depth);
        if (place.Slot < 0)
            return;
        if (value.End < 0)
            value.End = Utf8Walker.SkipValue(data, value.Start);
        state.Captures[place.Slot] = new CapturedValue(value.Start, value.Length, value.Kind);
    }

    /// <summary>Fills the slots below a value.</summary>
    public static void Below(CaptureNode place, ReadOnlySpan<byte> data, ref JsonSpan value, EvaluationState state, int depth)
    {
        if (place.Names.Count == 0)
            return;
        if (value.Kind == JsonKind.Object)
            Members(place, data, ref value, state, depth);
        else if (value.Kind == JsonKind.Array)
            Elements(place, data, ref value, state, depth);
    }

    private static void Members(CaptureNode place, ReadOnlySpan<byte> data, ref JsonSpan value, EvaluationState state, int depth)
    {
        var cursor = new MemberCursor(data, value.Start, state.MembersAt(depth));
        while (cursor.MoveNext())
        {
            var below = cursor.Name.Escaped
                ? place.Find(System.Text.Encoding.UTF8.GetBytes(JsonStrings.Unescape(cursor.Name.Inner(data))))
                : place.Find(cursor.Name.Inner(data));
            if (below is not null)
                Run(below, data, ref cursor.Value, state, depth + 1);
        }

        value.End = cursor.End;
    }

    private static void Elements(CaptureNode place, ReadOnlySpan<byte> data, ref JsonSpan value, EvaluationState state, int depth)
    {
        var cursor = new ArrayCursor(data, value.Start);
        for (var index = 0; cursor.MoveNext(); index++)
        {
            if (place.Find(index) is { } below)
                Run(below, data, ref cursor.Value, state, depth + 1);
        }

        value.End = cursor.End;
    }
}

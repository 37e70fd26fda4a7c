using KongChuo.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Evaluation;

/// <content>Arrays.</content>
internal ref partial struct Evaluator<TMode>
{
    private bool CheckElements(SchemaNode node, ArrayRules rules, ref JsonSpan value, int frame, CaptureNode? capture)
    {
        var cursor = new ArrayCursor(_data, value.Start);
        var index = 0;
        var contained = 0;
        for (; cursor.MoveNext(); index++)
        {
            var place = capture?.Find(index);
            var pending = place;
            var edge = index < rules.Prefix.Length ? rules.Prefix[index] : rules.Items;
            if (edge is not null && !CheckChild(edge, ref cursor.Value, default, index, Take(ref pending)))
                return false;
            var contains = rules.Contains is not null && NeedsContained(rules, contained, frame) && VisitContained(rules.Contains, ref cursor.Value, index);
            if (contains)
                contained++;
            if (frame != BitFrames.None && (contains || edge is not null))
                _state.Bits.Set(frame, index);
            if (place is not null)
                CaptureWalk.Note(place, pending, _data, ref cursor.Value, _state, _depth + 1);
        }

        value.End = cursor.End;
        return CheckElementCount(node, rules, value, index)
            && (rules.Contains is null || CheckContained(node, rules, value, contained))
            && (!rules.Unique || CheckUnique(node, value, index));
    }

    /// <summary>Whether it still matters if another element is one that <c>contains</c> asks for.</summary>
    private readonly bool NeedsContained(ArrayRules rules, int contained, int frame)
        => frame != BitFrames.None || rules.MaxContains < long.MaxValue || contained < (rules.MinContains ?? 1) || TMode.EveryFault || Annotates;

    private bool VisitContained(SchemaEdge edge, ref JsonSpan element, int index)
    {
        var annotations = _state.Annotations.Count;
        _trials++;
        var valid = VisitChild(edge, ref element, default, index, null);
        _trials--;
        if (!valid)
            _state.DropAnnotations(annotations);
        return valid;
    }

    private readonly bool CheckElementCount(SchemaNode node, ArrayRules rules, in JsonSpan value, int count)
    {
        if (count < rules.MinItems && Stops(node, "minItems", value, rules.MinItems, count))
            return false;
        return count <= rules.MaxItems || !Stops(node, "maxItems", value, rules.MaxItems, count);
    }

    private readonly bool CheckContained(SchemaNode node, ArrayRules rules, in JsonSpan value, int contained)
    {
        if (rules.MinContains is null && contained == 0 && Stops(node, "contains", value, 1, 0))
            return false;
        if (contained < rules.MinContains && Stops(node, "minContains", value, rules.MinContains.Value, contained))
            return false;
        return contained <= rules.MaxContains || !Stops(node, "maxContains", value, rules.MaxContains, contained);
    }

    private readonly bool CheckUnique(SchemaNode node, in JsonSpan value, int count)
        => !Duplicates.Find(_data, value.Start, count, out var first, out var second)
            || !StopsAtTwins(node, value, first, second);

    private bool CheckUnevaluatedElements(SchemaEdge edge, ref JsonSpan value, int own, int frame)
    {
        var cursor = new ArrayCursor(_data, value.Start);
        for (var index = 0; cursor.MoveNext(); index++)
        {
            if (!_state.Bits.Has(own, index) && !CheckChild(edge, ref cursor.Value, default, index, null))
                return false;
            if (frame != BitFrames.None)
                _state.Bits.Set(frame, index);
        }

        value.End = cursor.End;
        return true;
    }

    private readonly int CountElements(ref JsonSpan value)
    {
        var count = 0;
        var cursor = new ArrayCursor(_data, value.Start);
        while (cursor.MoveNext())
            count++;
        value.End = cursor.End;
        return count;
    }
}

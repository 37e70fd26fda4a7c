using KongChuo.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Evaluation;

/// <content>Subschemas that apply to the same value.</content>
internal ref partial struct Evaluator<TMode>
{
    private bool CheckInPlace(SchemaNode node, ref JsonSpan value, int frame, CaptureNode? capture)
    {
        foreach (var rule in node.InPlace)
        {
            var goesOn = rule switch
            {
                AllRule all => CheckAll(all.Edges, ref value, frame, ref capture),
                AnyRule any => CheckAny(node, any, ref value, frame),
                OneRule one => CheckOne(node, one, ref value, frame),
                NotRule not => CheckNot(node, not, ref value),
                ConditionalRule conditional => CheckConditional(conditional, ref value, frame),
                DynamicRule dynamic => VisitInPlace(TargetOf(dynamic), ref value, frame, null) || Collects,
                _ => throw new InvalidOperationException($"No evaluation for {rule.GetType().Name}."),
            };
            if (!goesOn)
                return false;
        }

        if (capture is not null)
            CaptureWalk.Below(capture, _data, ref value, _state, _depth);
        return true;
    }

    private bool CheckAll(SchemaEdge[] edges, ref JsonSpan value, int frame, ref CaptureNode? capture)
    {
        foreach (var edge in edges)
        {
            if (!VisitInPlace(edge, ref value, frame, Take(ref capture)) && !Collects)
                return false;
        }

        return true;
    }

    private bool CheckAny(SchemaNode node, AnyRule rule, ref JsonSpan value, int frame)
    {
        var needsAll = frame != BitFrames.None || Annotates;
        var matches = false;
        foreach (var edge in rule.Edges)
        {
            matches |= TryBranch(edge, ref value, frame);
            if (matches && !needsAll)
                break;
        }

        if (matches)
            return true;
        return !StopsAtBranches(node, "anyOf", value, 0, Causes(rule.Edges, ref value));
    }

    private bool CheckOne(SchemaNode node, OneRule rule, ref JsonSpan value, int frame)
    {
        var matched = 0;
        foreach (var edge in rule.Edges)
        {
            if (TryBranch(edge, ref value, frame) && ++matched > 1 && !Collects)
                return false;
        }

        if (matched == 1)
            return true;
        return !StopsAtBranches(node, "oneOf", value, matched, matched == 0 ? Causes(rule.Edges, ref value) : []);
    }

    private bool CheckNot(SchemaNode node, NotRule rule, ref JsonSpan value)
    {
        var annotations = _state.Annotations.Count;
        _trials++;
        var matches = VisitInPlace(rule.Edge, ref value, BitFrames.None, null);
        _trials--;
        _state.DropAnnotations(annotations);
        return !matches || !Stops(node, "not", value);
    }

    private bool CheckConditional(ConditionalRule rule, ref JsonSpan value, int frame)
    {
        var branch = TryBranch(rule.If, ref value, frame) ? rule.Then : rule.Else;
        return branch is null || VisitInPlace(branch, ref value, frame, null) || Collects;
    }

    /// <summary>Tries a subschema whose failure is no fault; what it evaluated and annotated counts only if it holds.</summary>
    private bool TryBranch(SchemaEdge edge, ref JsonSpan value, int frame)
    {
        var annotations = _state.Annotations.Count;
        var own = _state.Bits.OpenLike(frame);
        _trials++;
        var valid = VisitInPlace(edge, ref value, own, null);
        _trials--;
        if (!valid)
            _state.DropAnnotations(annotations);
        else if (own != BitFrames.None)
            _state.Bits.Merge(own, frame);
        if (own != BitFrames.None)
            _state.Bits.Top = own;
        return valid;
    }

    /// <summary>Evaluates branches that all failed once more, now for their faults, if all faults are collected.</summary>
    private SchemaFault[] Causes(SchemaEdge[] edges, ref JsonSpan value)
    {
        if (!Collects || _state.Filter is not null)
            return [];
        var annotations = _state.Annotations.Count;
        var faults = _state.Faults.Count;
        var count = _state.FaultCount;
        foreach (var edge in edges)
            VisitInPlace(edge, ref value, BitFrames.None, null);
        _state.DropAnnotations(annotations);
        _state.FaultCount = count;
        return _state.TakeFaults(faults);
    }

    private readonly SchemaEdge TargetOf(DynamicRule rule)
    {
        foreach (var resource in _state.Scope)
        {
            if (rule.Targets[resource] is { } target)
                return target;
        }

        return rule.Initial;
    }
}

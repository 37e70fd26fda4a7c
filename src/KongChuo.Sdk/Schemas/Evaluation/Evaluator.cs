using System.Runtime.CompilerServices;
using KongChuo.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Evaluation;

/// <summary>
/// Evaluates one instance. Methods named Check return false when the evaluation must stop: never while faults are
/// collected. Methods named Visit return whether the value is valid. A frame is the set of members or elements of
/// the current value that were evaluated so far; it is <see cref="BitFrames.None"/> when nobody asks.
/// </summary>
internal ref partial struct Evaluator<TMode>
    where TMode : struct, IEvaluationMode
{
    private const int MaxInPlaceSteps = 512;
    private const int StackCheckMask = 7;
    private const int SafeDepth = 64;
    private readonly SchemaProgram _program;
    private readonly ReadOnlySpan<byte> _data;
    private readonly EvaluationState _state;
    private readonly int _maxDepth;
    private readonly bool _usesScope;
    private int _depth;
    private int _inPlaceSteps;
    private int _trials;

    private Evaluator(SchemaProgram program, ReadOnlySpan<byte> data, EvaluationState state)
    {
        _program = program;
        _data = data;
        _state = state;
        _maxDepth = program.Options.MaxDepth;
        _usesScope = program.UsesDynamicScope;
    }

    private readonly bool Collects => TMode.EveryFault && _trials == 0;

    private readonly bool Annotates => TMode.Notes && _program.Annotations.Count > 0;

    /// <summary>Evaluates an instance into a result.</summary>
    public static bool Run(SchemaProgram program, ReadOnlySpan<byte> data, SchemaResult result)
    {
        result.IsValid = false;
        result.State.Reset(program, data.Length);
        try
        {
            result.IsValid = new Evaluator<TMode>(program, data, result.State).Run();
        }
        catch (Exception exception) when (exception is IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            throw new FormatException("Not a well-formed JSON document.", exception);
        }
        catch (InsufficientExecutionStackException)
        {
            throw new SchemaEvaluationException(program.Root.Location, "the instance nests too deep to be compared", 0);
        }

        return result.IsValid;
    }

    private bool Run()
    {
        var value = Utf8Walker.Read(_data, Utf8Walker.SkipWhitespace(_data, 0));
        var captures = TMode.Notes ? _program.Options.Captures?.Root : null;
        var valid = Visit(TMode.EveryFault ? _program.Root : _program.FlatRoot, ref value, BitFrames.None, captures);
        if (captures is not null && (valid ? captures.Slot >= 0 : !_state.CapturesValidOnly))
            CaptureWalk.Run(captures, _data, ref value, _state, 0);
        if (!valid && !TMode.EveryFault)
            _state.Annotations.Clear();
        return valid;
    }

    private bool Visit(SchemaNode node, ref JsonSpan value, int frame, CaptureNode? capture)
    {
        var entered = _usesScope && _state.EnterScope(node.ResourceIndex);
        var faults = TMode.EveryFault ? _state.FaultCount : 0;
        var valid = CheckNode(node, ref value, frame, capture) && (!TMode.EveryFault || _state.FaultCount == faults);
        if (entered)
            _state.Scope.RemoveAt(_state.Scope.Count - 1);
        if (TMode.Notes && valid && node.Annotations.Length > 0)
            Annotate(node, ref value);
        return valid;
    }

    private bool CheckNode(SchemaNode node, ref JsonSpan value, int frame, CaptureNode? capture)
    {
        if (node.IsClosed)
            return CheckClosed(node, value);
        if (!CheckConstants(node, value))
            return false;
        switch (value.Kind)
        {
            case JsonKind.Object or JsonKind.Array:
                return CheckContainer(node, ref value, frame, capture);
            case JsonKind.String when node.Strings is { } rules:
                if (!CheckString(node, rules, value))
                    return false;
                break;
            case JsonKind.Number when node.Numbers is { } rules:
                if (!CheckNumber(node, rules, value))
                    return false;
                break;
        }

        return node.InPlace.Length == 0 || CheckInPlace(node, ref value, frame, null);
    }

    private bool CheckContainer(SchemaNode node, ref JsonSpan value, int frame, CaptureNode? capture)
    {
        CheckDepth(node, value);
        var top = _state.Bits.Top;
        var goesOn = value.Kind == JsonKind.Object ? CheckObject(node, ref value, frame, capture) : CheckArray(node, ref value, frame, capture);
        _state.Bits.Top = top;
        return goesOn;
    }

    private bool CheckObject(SchemaNode node, ref JsonSpan value, int frame, CaptureNode? capture)
    {
        var count = node.UnevaluatedProperties is null ? 0 : CountMembers(ref value);
        var own = node.UnevaluatedProperties is null ? frame : _state.Bits.Open(count);
        if (node.Objects is { } rules)
        {
            if (!CheckMembers(node, rules, ref value, own, capture))
                return false;
            capture = null;
        }

        if (!CheckInPlace(node, ref value, own, capture))
            return false;
        return node.UnevaluatedProperties is not { } edge || CheckUnevaluatedMembers(edge, ref value, own, frame, count);
    }

    private bool CheckArray(SchemaNode node, ref JsonSpan value, int frame, CaptureNode? capture)
    {
        var own = node.UnevaluatedItems is null ? frame : _state.Bits.Open(CountElements(ref value));
        if (node.Arrays is { } rules)
        {
            if (!CheckElements(node, rules, ref value, own, capture))
                return false;
            capture = null;
        }

        if (!CheckInPlace(node, ref value, own, capture))
            return false;
        return node.UnevaluatedItems is not { } edge || CheckUnevaluatedElements(edge, ref value, own, frame);
    }

    /// <summary>Evaluates a member, given its name, or an element, given its index.</summary>
    private bool VisitChild(SchemaEdge edge, ref JsonSpan child, in JsonSpan name, int index, CaptureNode? capture)
    {
        if (TMode.EveryFault && _state.Shortcut?.Pass(edge.Target, _data, child.Start, _depth + 1) is { } end and >= 0)
            return PassOver(ref child, end, capture);
        var steps = _inPlaceSteps;
        _inPlaceSteps = 0;
        _depth++;
        if (TMode.EveryFault)
        {
            _state.Path.Add(edge);
            _state.Place.Add(new InstanceStep(name, index));
        }

        var valid = Visit(TMode.EveryFault ? edge.Target : edge.Destination, ref child, BitFrames.None, capture);
        if (TMode.EveryFault)
        {
            _state.Path.RemoveAt(_state.Path.Count - 1);
            _state.Place.RemoveAt(_state.Place.Count - 1);
        }

        _depth--;
        _inPlaceSteps = steps;
        return valid;
    }

    /// <summary>Leaves a child alone that is known to be right.</summary>
    private readonly bool PassOver(ref JsonSpan child, int end, CaptureNode? capture)
    {
        child.End = end;
        if (capture is not null)
            CaptureWalk.Below(capture, _data, ref child, _state, _depth + 1);
        return true;
    }

    /// <summary>A child whose failure stops the evaluation, unless faults are collected.</summary>
    private bool CheckChild(SchemaEdge edge, ref JsonSpan child, in JsonSpan name, int index, CaptureNode? capture)
        => VisitChild(edge, ref child, name, index, capture) || Collects;

    private bool VisitInPlace(SchemaEdge edge, ref JsonSpan value, int frame, CaptureNode? capture)
    {
        if ((++_inPlaceSteps & StackCheckMask) == 0 && (_inPlaceSteps > MaxInPlaceSteps || !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
            throw new SchemaEvaluationException(edge.Target.Location, "the schema refers to itself for the same value without end", value.Start);
        if (TMode.EveryFault)
            _state.Path.Add(edge);
        var valid = Visit(TMode.EveryFault ? edge.Target : edge.Destination, ref value, frame, capture);
        if (TMode.EveryFault)
            _state.Path.RemoveAt(_state.Path.Count - 1);
        _inPlaceSteps--;
        return valid;
    }

    private readonly void CheckDepth(SchemaNode node, in JsonSpan value)
    {
        if (_depth >= _maxDepth || (_depth > SafeDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
            throw new SchemaEvaluationException(node.Location, $"the instance nests deeper than {Math.Min(_depth, _maxDepth)}", value.Start);
    }

    private readonly void Annotate(SchemaNode node, ref JsonSpan value)
    {
        if (value.End < 0)
            value.End = Utf8Walker.SkipValue(_data, value.Start);
        foreach (var annotation in node.Annotations)
            _state.Annotations.Add(new AnnotatedValue(annotation, value.Start, value.Length));
    }
}

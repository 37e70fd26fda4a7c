using System.Text;
using KongChuo.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Evaluation;

/// <content>Objects.</content>
internal ref partial struct Evaluator<TMode>
{
    private bool CheckMembers(SchemaNode node, ObjectRules rules, ref JsonSpan value, int frame, CaptureNode? capture)
    {
        var seen = _state.Bits.Open(rules.Names.Count);
        var cursor = new ObjectCursor(_data, value.Start);
        var count = 0;
        var guess = 0;
        for (; cursor.MoveNext(); count++)
        {
            var name = _state.Content(_data, cursor.Name);
            var number = rules.Names.Find(name, guess);
            var place = capture?.Find(name);
            if (number >= 0)
            {
                guess = number + 1;
                _state.Bits.Set(seen, number);
            }

            var pending = place;
            if (!CheckMember(rules, number, ref cursor, frame, count, ref pending))
                return false;
            if (place is not null)
                CaptureWalk.Note(place, pending, _data, ref cursor.Value, _state.Captures);
        }

        value.End = cursor.End;
        return CheckMemberCount(node, rules, value, count)
            && CheckRequired(node, rules, value, seen)
            && CheckDependents(node, rules, ref value, seen, frame);
    }

    private bool CheckMember(ObjectRules rules, int number, ref ObjectCursor cursor, int frame, int ordinal, ref CaptureNode? pending)
    {
        var step = new InstanceStep(cursor.Name, -1);
        var matched = false;
        if (number >= 0 && rules.Properties[number] is { } property)
        {
            matched = true;
            if (!CheckChild(property, ref cursor.Value, step, Take(ref pending)))
                return false;
        }

        foreach (var pattern in rules.Patterns)
        {
            if (!pattern.Pattern.IsMatch(_state.Content(_data, cursor.Name)))
                continue;
            matched = true;
            if (!CheckChild(pattern.Edge, ref cursor.Value, step, Take(ref pending)))
                return false;
        }

        if (!matched && rules.Additional is { } additional)
        {
            matched = true;
            if (!CheckChild(additional, ref cursor.Value, step, Take(ref pending)))
                return false;
        }

        if (matched && frame != BitFrames.None)
            _state.Bits.Set(frame, ordinal);
        if (rules.PropertyNames is not { } names)
            return true;
        var name = cursor.Name;
        return CheckChild(names, ref name, step, null);
    }

    private readonly bool CheckMemberCount(SchemaNode node, ObjectRules rules, in JsonSpan value, int count)
    {
        if (count < rules.MinProperties && Stops(node, "minProperties", value, Limit(rules.MinProperties), Actual(count)))
            return false;
        return count <= rules.MaxProperties || !Stops(node, "maxProperties", value, Limit(rules.MaxProperties), Actual(count));
    }

    private readonly bool CheckRequired(SchemaNode node, ObjectRules rules, in JsonSpan value, int seen)
    {
        foreach (var name in rules.Required)
        {
            if (_state.Bits.Has(seen, name))
                continue;
            if (!Collects)
                return false;
            Record(node, "required", value.Start, Property(NameOf(rules, name)));
        }

        return true;
    }

    private bool CheckDependents(SchemaNode node, ObjectRules rules, ref JsonSpan value, int seen, int frame)
    {
        foreach (var dependent in rules.DependentNames)
        {
            if (_state.Bits.Has(seen, dependent.Trigger) && !CheckDependentNames(node, rules, dependent, value, seen))
                return false;
        }

        foreach (var dependent in rules.DependentSchemas)
        {
            if (_state.Bits.Has(seen, dependent.Trigger) && !VisitInPlace(dependent.Edge, ref value, frame, null) && !Collects)
                return false;
        }

        return true;
    }

    private readonly bool CheckDependentNames(SchemaNode node, ObjectRules rules, DependentNames dependent, in JsonSpan value, int seen)
    {
        foreach (var name in dependent.Required)
        {
            if (_state.Bits.Has(seen, name))
                continue;
            if (!Collects)
                return false;
            var trigger = SchemaFaultArgument.Of("because", NameOf(rules, dependent.Trigger));
            Record(node, dependent.Keyword, value.Start, Property(NameOf(rules, name)), trigger);
        }

        return true;
    }

    private bool CheckUnevaluatedMembers(SchemaEdge edge, ref JsonSpan value, int own, int frame)
    {
        var cursor = new ObjectCursor(_data, value.Start);
        for (var ordinal = 0; cursor.MoveNext(); ordinal++)
        {
            if (!_state.Bits.Has(own, ordinal) && !CheckChild(edge, ref cursor.Value, new InstanceStep(cursor.Name, -1), null))
                return false;
            if (frame != BitFrames.None)
                _state.Bits.Set(frame, ordinal);
        }

        value.End = cursor.End;
        return true;
    }

    private readonly int CountMembers(ref JsonSpan value)
    {
        var count = 0;
        var cursor = new ObjectCursor(_data, value.Start);
        while (cursor.MoveNext())
            count++;
        value.End = cursor.End;
        return count;
    }

    private static string NameOf(ObjectRules rules, int name) => Encoding.UTF8.GetString(rules.Names[name]);

    private static CaptureNode? Take(ref CaptureNode? pending)
    {
        var taken = pending;
        pending = null;
        return taken;
    }
}

using System.Text;
using KongChuo.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Evaluation;

/// <content>Objects.</content>
internal ref partial struct Evaluator<TMode>
{
    private const int Member = -1;
    private const int BecauseOfNone = -1;

    private bool CheckMembers(SchemaNode node, ObjectRules rules, ref JsonSpan value, int frame, CaptureNode? capture)
    {
        var seen = new SeenNames(_state.Bits, rules.Names.Count);
        var cursor = new MemberCursor(_data, value.Start, _state.MembersAt(_depth));
        var count = 0;
        var number = -1;
        for (; cursor.MoveNext(rules.Names.Spelling(number + 1), out var isNext); count++)
        {
            number = isNext ? number + 1 : rules.Names.Find(_state.Content(_data, cursor.Name));
            if (number >= 0)
                seen.Add(number);
            var place = capture?.Find(_state.Content(_data, cursor.Name));
            var pending = place;
            if (!CheckMember(rules, number, ref cursor, frame, count, ref pending))
                return false;
            if (place is not null)
                CaptureWalk.Note(place, pending, _data, ref cursor.Value, _state, _depth + 1);
        }

        value.End = cursor.End;
        return CheckMemberCount(node, rules, value, count)
            && CheckRequired(node, rules, value, seen)
            && CheckDependents(node, rules, ref value, seen, frame);
    }

    private bool CheckMember(ObjectRules rules, int number, ref MemberCursor cursor, int frame, int ordinal, ref CaptureNode? pending)
    {
        var matched = false;
        if (number >= 0 && rules.Properties[number] is { } property)
        {
            matched = true;
            if (!CheckChild(property, ref cursor.Value, cursor.Name, Member, Take(ref pending)))
                return false;
        }

        foreach (var pattern in rules.Patterns)
        {
            if (!pattern.Pattern.IsMatch(_state.Content(_data, cursor.Name)))
                continue;
            matched = true;
            if (!CheckChild(pattern.Edge, ref cursor.Value, cursor.Name, Member, Take(ref pending)))
                return false;
        }

        if (!matched && rules.Additional is { } additional)
        {
            matched = true;
            if (!CheckChild(additional, ref cursor.Value, cursor.Name, Member, Take(ref pending)))
                return false;
        }

        if (matched && frame != BitFrames.None)
            _state.Bits.Set(frame, ordinal);
        if (rules.PropertyNames is not { } names)
            return true;
        var name = cursor.Name;
        return CheckChild(names, ref name, cursor.Name, Member, null);
    }

    private readonly bool CheckMemberCount(SchemaNode node, ObjectRules rules, in JsonSpan value, int count)
    {
        if (count < rules.MinProperties && Stops(node, "minProperties", value, rules.MinProperties, count))
            return false;
        return count <= rules.MaxProperties || !Stops(node, "maxProperties", value, rules.MaxProperties, count);
    }

    private readonly bool CheckRequired(SchemaNode node, ObjectRules rules, in JsonSpan value, in SeenNames seen)
    {
        if (rules.Names.Count <= 64 && seen.HasAll(rules.RequiredBits))
            return true;
        foreach (var name in rules.Required)
        {
            if (!seen.Has(name) && StopsAtMissing(node, "required", value, rules, name, BecauseOfNone))
                return false;
        }

        return true;
    }

    private bool CheckDependents(SchemaNode node, ObjectRules rules, ref JsonSpan value, in SeenNames seen, int frame)
    {
        foreach (var dependent in rules.DependentNames)
        {
            if (seen.Has(dependent.Trigger) && !CheckDependentNames(node, rules, dependent, value, seen))
                return false;
        }

        foreach (var dependent in rules.DependentSchemas)
        {
            if (seen.Has(dependent.Trigger) && !VisitInPlace(dependent.Edge, ref value, frame, null) && !Collects)
                return false;
        }

        return true;
    }

    private readonly bool CheckDependentNames(SchemaNode node, ObjectRules rules, DependentNames dependent, in JsonSpan value, in SeenNames seen)
    {
        foreach (var name in dependent.Required)
        {
            if (!seen.Has(name) && StopsAtMissing(node, dependent.Keyword, value, rules, name, dependent.Trigger))
                return false;
        }

        return true;
    }

    private bool CheckUnevaluatedMembers(SchemaEdge edge, ref JsonSpan value, int own, int frame, int count)
    {
        if (frame == BitFrames.None && _state.Bits.HasFirst(own, count))
            return true;
        var cursor = new MemberCursor(_data, value.Start, _state.MembersAt(_depth));
        for (var ordinal = 0; cursor.MoveNext(); ordinal++)
        {
            if (!_state.Bits.Has(own, ordinal) && !CheckChild(edge, ref cursor.Value, cursor.Name, Member, null))
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
        var cursor = new MemberCursor(_data, value.Start, _state.MembersAt(_depth));
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

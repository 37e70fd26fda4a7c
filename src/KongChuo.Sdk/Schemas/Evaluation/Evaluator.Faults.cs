using System.Runtime.CompilerServices;
using KongChuo.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Evaluation;

/// <content>How faults are recorded.</content>
internal ref partial struct Evaluator<TMode>
{
    // The Stops methods record a fault when faults are collected, and otherwise say that the evaluation stops. They
    // take plain arguments and are never inlined, which keeps the memory of a fault out of the methods that find none.

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool Stops(SchemaNode node, string keyword, in JsonSpan value)
    {
        if (Collects)
            Record(node, keyword, value.Start);
        return !Collects;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool Stops(SchemaNode node, string keyword, in JsonSpan value, string name, string text)
    {
        if (Collects)
            Record(node, keyword, value.Start, SchemaFaultArgument.Of(name, text));
        return !Collects;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool Stops(SchemaNode node, string keyword, in JsonSpan value, string name, IReadOnlyList<string> texts)
    {
        if (Collects)
            Record(node, keyword, value.Start, SchemaFaultArgument.Of(name, texts));
        return !Collects;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool Stops(SchemaNode node, string keyword, in JsonSpan value, long limit, long actual)
    {
        if (Collects)
            Record(node, keyword, value.Start, SchemaFaultArgument.Of("limit", limit), SchemaFaultArgument.Of("actual", actual));
        return !Collects;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool StopsAtType(SchemaNode node, in JsonSpan value)
    {
        if (!Collects)
            return true;
        var actual = JsonTypeNames.Of(JsonTypeNames.Of(value.Kind))[0];
        Record(node, "type", value.Start, SchemaFaultArgument.Of("expected", JsonTypeNames.Of(node.Types)), SchemaFaultArgument.Of("actual", actual));
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool StopsAtMissing(SchemaNode node, string keyword, in JsonSpan value, ObjectRules rules, int name, int because)
    {
        if (!Collects)
            return true;
        Record(node, keyword, value.Start, Property(NameOf(rules, name)), because == BecauseOfNone ? default : SchemaFaultArgument.Of("because", NameOf(rules, because)));
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool StopsAtTwins(SchemaNode node, in JsonSpan value, int first, int second)
    {
        if (Collects)
            Record(node, "uniqueItems", value.Start, SchemaFaultArgument.Of("first", first), SchemaFaultArgument.Of("second", second));
        return !Collects;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool StopsAtBranches(SchemaNode node, string keyword, in JsonSpan value, int matched, SchemaFault[] causes)
    {
        if (Collects)
            Record(node, keyword, value.Start, SchemaFaultArgument.Of("matched", matched), causes: causes);
        return !Collects;
    }

    private readonly void Record(
        SchemaNode node, string keyword, int offset, SchemaFaultArgument first = default, SchemaFaultArgument second = default, SchemaFault[]? causes = null)
    {
        if (!IsKept(node, keyword, keyword, DetailOf(first, second), offset))
            return;
        var segment = "/" + keyword;
        _state.Faults.Add(new SchemaFault
        {
            Keyword = keyword,
            Path = [.. _state.Path],
            Segment = segment,
            AbsoluteKeywordLocation = node.Location + segment,
            InstanceLocation = _state.InstanceLocation(_data),
            Offset = offset,
            IsName = IsInName(),
            Arguments = ListOf(first, second),
            Causes = causes ?? [],
        });
    }

    /// <summary>Records that a value stands where the schema is <c>false</c>; the location is that of the schema.</summary>
    private readonly void RecordFalse(SchemaNode node, int offset)
    {
        var keyword = _state.Path.Count > 0 ? _state.Path[^1].Keyword : "false";
        if (!IsKept(node, "", keyword, "", offset))
            return;
        var isMember = _state.Place.Count > 0 && _state.Place[^1].Index < 0;
        _state.Faults.Add(new SchemaFault
        {
            Keyword = keyword,
            Path = [.. _state.Path],
            Segment = "",
            AbsoluteKeywordLocation = node.Location,
            InstanceLocation = _state.InstanceLocation(_data),
            Offset = offset,
            IsForbidden = true,
            IsName = IsInName(),
            Arguments = isMember ? [Property(JsonStrings.Unescape(_state.Place[^1].Name.Inner(_data)))] : [],
        });
    }

    /// <summary>Counts a fault and says whether it is kept.</summary>
    private readonly bool IsKept(SchemaNode node, string failed, string keyword, string detail, int offset)
    {
        _state.FaultCount++;
        return _state.Filter?.Takes(new FaultKey(node.Location, failed, detail, IsInName()), keyword, offset) ?? true;
    }

    /// <summary>What tells faults of one keyword at one value apart: the names of members, which come from the schema.</summary>
    private static string DetailOf(SchemaFaultArgument first, SchemaFaultArgument second) => second.Text is null ? first.Text ?? "" : $"{first.Text}\n{second.Text}";

    /// <summary>Whether it is a member name that is being judged.</summary>
    private readonly bool IsInName() => _state.Path.Exists(edge => edge.Keyword == "propertyNames");

    private static SchemaFaultArgument Property(string name) => SchemaFaultArgument.Of("property", name);

    private static SchemaFaultArgument[] ListOf(SchemaFaultArgument first, SchemaFaultArgument second)
    {
        if (first.Name is null)
            return [];
        return second.Name is null ? [first] : [first, second];
    }
}

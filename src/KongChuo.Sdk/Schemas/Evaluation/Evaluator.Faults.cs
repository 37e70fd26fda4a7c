using KongChuo.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Evaluation;

/// <content>How faults are recorded.</content>
internal ref partial struct Evaluator<TMode>
{
    /// <summary>Records a fault when faults are collected; otherwise says that the evaluation stops.</summary>
    private readonly bool Stops(
        SchemaNode node, string keyword, in JsonSpan value, SchemaFaultArgument first = default, SchemaFaultArgument second = default)
    {
        if (!Collects)
            return true;
        Record(node, keyword, value.Start, first, second);
        return false;
    }

    private readonly void Record(
        SchemaNode node, string keyword, int offset, SchemaFaultArgument first = default, SchemaFaultArgument second = default, SchemaFault[]? causes = null)
    {
        var segment = "/" + keyword;
        _state.Faults.Add(new SchemaFault
        {
            Keyword = keyword,
            KeywordLocation = _state.KeywordLocation() + segment,
            AbsoluteKeywordLocation = node.Location + segment,
            InstanceLocation = _state.InstanceLocation(_data),
            Offset = offset,
            Arguments = ListOf(first, second),
            Causes = causes ?? [],
        });
    }

    /// <summary>Records that a value stands where the schema is <c>false</c>; the location is that of the schema.</summary>
    private readonly void RecordFalse(SchemaNode node, int offset)
    {
        var isMember = _state.Place.Count > 0 && _state.Place[^1].Index < 0;
        _state.Faults.Add(new SchemaFault
        {
            Keyword = _state.Path.Count > 0 ? _state.Path[^1].Keyword : "false",
            KeywordLocation = _state.KeywordLocation(),
            AbsoluteKeywordLocation = node.Location,
            InstanceLocation = _state.InstanceLocation(_data),
            Offset = offset,
            IsForbidden = true,
            Arguments = isMember ? [Property(JsonStrings.Unescape(_state.Place[^1].Name.Inner(_data)))] : [],
        });
    }

    private static SchemaFaultArgument Property(string name) => SchemaFaultArgument.Of("property", name);

    private static SchemaFaultArgument[] ListOf(SchemaFaultArgument first, SchemaFaultArgument second)
    {
        if (first.Name is null)
            return [];
        return second.Name is null ? [first] : [first, second];
    }
}

using System.Text.Json;
using KongChuo.Completeness;

namespace Conformance;

/// <summary>A verdict on completeness in the words of a vector's expectation: the verdict, then what is unmet, a line each.</summary>
internal sealed record VectorsCompleteness(string Text)
{
    private static readonly string[] Members = ["verdict", "unmet"];
    private static readonly string[] UnmetMembers = ["kind", "pointer", "demanded", "given", "absentWithReason"];

    /// <summary>Reads what is expected.</summary>
    public static VectorsCompleteness Read(JsonElement expected)
    {
        VectorsExpectation.Refuse(expected, Members);
        return new VectorsCompleteness(string.Join('\n', expected.GetProperty("unmet").EnumerateArray().Select(Unmet).Prepend(expected.GetProperty("verdict").GetString())));
    }

    /// <summary>Puts what the SDK concluded in the same words.</summary>
    public static VectorsCompleteness Of(CompletenessResult result)
    {
        var verdict = result.Verdict switch
        {
            CompletenessVerdict.Complete => "complete",
            CompletenessVerdict.Incomplete => "incomplete",
            _ => "not-judged",
        };
        return new VectorsCompleteness(string.Join('\n', result.Kinds.SelectMany(Unmet).Prepend(verdict)));
    }

    private static string Unmet(JsonElement unmet)
    {
        VectorsExpectation.Refuse(unmet, UnmetMembers);
        return string.Join(' ', UnmetMembers.Where(name => unmet.TryGetProperty(name, out _)).Select(name => unmet.GetProperty(name).ToString()));
    }

    private static IEnumerable<string> Unmet(KindCompleteness kind)
    {
        var id = kind.Required.Kind.Id;
        if (kind.Required.MustBePresent && !kind.IsPresent)
            yield return id;
        foreach (var member in kind.Members.Where(member => !member.IsMet))
            yield return FormattableString.Invariant($"{id} {member.Demand.Pointer} {member.Demanded} {member.Given} {member.AbsentWithReason}");
    }
}

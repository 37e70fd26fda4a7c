using KongChuo.Findings;
using KongChuo.Rules.Exchange;

namespace KongChuo.Rules.Groups;

/// <summary>What rules across records are given beside the facts: the date, the profile, what the run has seen, and where findings go.</summary>
internal sealed class GroupContext(DateOnly asOf, Profile profile, IReadOnlyList<GroupInput> inputs, IReadOnlySet<int> kinds, Action<int, Finding> report)
{
    private readonly List<(int Input, Finding Finding)> pending = [];
    private readonly Dictionary<int, Fact> headers = [];
    private string? lastLeftOut;

    /// <summary>The date the data are judged as of.</summary>
    public DateOnly AsOf => asOf;

    /// <summary>The profile in force.</summary>
    public Profile Profile => profile;

    /// <summary>How many cases could not be judged because their beginning is not in the inputs.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Whether any well-formed record of a kind was read.</summary>
    public bool HasSeen(string kindId) => kinds.Any(number => KindNumbers.At(number).Id == kindId);

    /// <summary>How many records an input holds, the header of a batch among them.</summary>
    public long RecordsOf(int input) => inputs[input].Records;

    /// <summary>The header of the batch an input is; null when it is none, or no rule that is on has the group of batches for its background.</summary>
    public Fact? HeaderOf(int input) => headers.GetValueOrDefault(input);

    /// <summary>Notes the header of a batch for the groups to come.</summary>
    public void Note(Fact header) => headers[header.Input] = header;

    /// <summary>The files of the package an input belongs to; null when it belongs to none.</summary>
    public PackageContent? PackageOf(int input) => inputs[input].Package;

    /// <summary>Says that a case cannot be judged because its beginning is not in the inputs.</summary>
    public void LeaveOut(string caseId)
    {
        LeftOut += caseId == lastLeftOut ? 0 : 1;
        lastLeftOut = caseId;
    }

    /// <summary>A number the profile sets; null when it sets none.</summary>
    public int? Number(string key) => profile.Parameter(key)?.ToInt32();

    /// <summary>Takes one finding, which counts once it is accepted.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fact">The record it is found in.</param>
    /// <param name="related">The record it rests on; null when there is none.</param>
    /// <param name="pointer">JSON Pointer of the value; when the record has none there, the nearest object that would hold it is the place.</param>
    /// <param name="subject">What it is about; null when the place says it all.</param>
    /// <param name="arguments">The arguments, in the order of the rule's JSON.</param>
    public void Report(RuleDescriptor rule, Fact fact, Fact? related, string pointer, FindingSubject? subject, params FindingArgument[] arguments)
    {
        var (nearest, offset) = fact.Place(pointer);
        Report(rule, fact, related, nearest, offset, subject, arguments);
    }

    /// <summary>Takes one finding at a place that is known.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The place.</param>
    /// <param name="arguments">The arguments, in the order of the rule's JSON.</param>
    public void Report(RuleDescriptor rule, MessagePlace at, params FindingArgument[] arguments) =>
        Report(rule, at.Fact, at.Related, at.Pointer, at.Offset, null, arguments);

    private void Report(RuleDescriptor rule, Fact fact, Fact? related, string pointer, int offset, FindingSubject? subject, FindingArgument[] arguments) =>
        pending.Add((fact.Input, new Finding(rule.Id, profile.SeverityOf(rule), fact.Record, fact.Line, pointer, fact.Offset + offset, arguments, subject)
        {
            Related = related is null ? [] : [new FindingPlace(inputs[related.Input].Name, related.Record, related.Line, related.Offset)],
        }));

    /// <summary>Lets the findings taken so far count.</summary>
    public void Accept()
    {
        foreach (var (input, finding) in pending)
            report(input, finding);
        pending.Clear();
    }

    /// <summary>Forgets the findings taken since: the rule that reported them threw.</summary>
    public void Discard() => pending.Clear();
}

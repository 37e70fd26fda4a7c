using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>The counts a ledger states are those its events prove, when they tell the case from its opening on.</summary>
internal sealed class KC4110 : KC4110Rule
{
    private readonly Field persuasions = Field.At("/persuasionCount");
    private readonly Field jointPersuasions = Field.At("/jointPersuasionCount");
    private readonly Field relapses = Field.At("/relapseCount");

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (!dossier.IsProven)
            return false;
        var isSubject = false;
        foreach (var ledger in dossier.Current("L03"))
        {
            if (dossier.KnownTo(ledger) is not [.., { Round: var round }] known)
                continue;
            isSubject = true;
            Compare(persuasions, known.Count(moment => moment.Round == round && moment.Code == "E402"));
            Compare(jointPersuasions, known.Count(moment => moment.Round == round && moment.Code == "E411"));
            Compare(relapses, round);

            void Compare(Field member, int actual)
            {
                if (ledger[member].Integer() is { } stated && stated != actual)
                    Report(context, ledger, null, member.Pointer, dossier.Subject, member.Pointer[1..], stated, actual);
            }
        }

        return isSubject;
    }
}

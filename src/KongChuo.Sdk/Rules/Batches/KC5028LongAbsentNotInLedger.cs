using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>A student of the register of key students who is long absent without leave, or often on leave, stands in the suspected ledger.</summary>
internal sealed class KC5028 : KC5028Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field leave = Field.At("/leave");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Document;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var student = set.Of("L08").Latest().FirstOrDefault(fact => fact[status].Is("ACTIVE"u8) && fact[leave].Exists);
        if (student is null || !context.HasSeen("L02"))
            return false;
        var basis = IsLongAbsent(student, context) ? "04" : IsOftenOnLeave(set, context) ? "05" : null;
        if (basis is not null && !set.Of("L02").Any() && !set.Of("L03").Any())
            Report(context, student, null, leave.Pointer, null, basis);
        return true;
    }

    private bool IsLongAbsent(Fact student, GroupContext context)
    {
        var absence = student[leave];
        return absence.Member("formalitiesCompleted"u8).IsFalse && !(absence.Member("actualEndDate"u8).Date() < context.AsOf)
            && absence.Member("absentSince"u8).Date() is { } since && Dates.InclusiveDays(since, context.AsOf) >= context.Number("KB-R002.longAbsenceDays");
    }

    /// <summary>Whether the versions of the register tell of as many leaves in the term of the date. There may be more that nobody sent.</summary>
    private bool IsOftenOnLeave(FactSet set, GroupContext context)
    {
        if (context.Profile.Calendar.Terms(context.AsOf, context.AsOf).ToList() is not [var term, ..] || context.Number("KB-R002.frequentLeaveTimes") is not { } least)
            return false;
        var leaves = set.Of("L08").Select(fact => fact[leave].Member("startDate"u8).Date()).OfType<DateOnly>().Where(date => date >= term.First && date <= context.AsOf).Distinct();
        return leaves.Count() >= least;
    }
}

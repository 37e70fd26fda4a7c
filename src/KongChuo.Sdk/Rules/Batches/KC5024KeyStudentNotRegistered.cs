using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>Who is long on leave, suspended or taught at home stands in the school's register of key students, if the whole of it is here.</summary>
internal sealed class KC5024 : KC5024Rule
{
    private readonly Field mode = Field.At("/mode");
    private readonly Field asOf = Field.At("/asOf");
    private readonly Field childId = Field.At("/child/childId");
    private readonly Field documentType = Field.At("/child/idDocType");
    private readonly Field documentNumber = Field.At("/child/idDocNumber");
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field verified = Field.At("/lastVerifiedDate");
    private readonly Field leave = Field.At("/leave");
    private readonly Field schooling = Field.At("/enrollment/schoolingStatus");
    private readonly Field enrollment = Field.At("/enrollment/enrollmentStatus");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.School;

    /// <inheritdoc/>
    public override FactGroup Background => FactGroups.Batch;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var register = set.Of("L08").ToList();
        var dates = register.Select(entry => context.HeaderOf(entry.Input)).Where(header => header is not null && header[mode].Is("FULL"u8))
            .Select(header => header![asOf].Instant()?.InChina()).Where(date => date <= context.AsOf).ToList();
        if (dates.Max() is not { } date)
            return false;
        var registered = register.SelectMany(Identities).ToHashSet(StringComparer.Ordinal);
        var missing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var student in set.Facts.Where(fact => fact.Kind.Id != "L08").Latest())
        {
            var identities = Identities(student).ToList();
            if (CategoryOf(student, date, context) is ({ } category, { } pointer) && !identities.Exists(registered.Contains) && identities.TrueForAll(missing.Add))
                Report(context, student, register[0], pointer, null, category);
        }

        return true;
    }

    /// <summary>The category the student belongs in on the register's date, and what shows it; null when in none.</summary>
    private (string? Category, string Pointer) CategoryOf(Fact student, DateOnly date, GroupContext context)
    {
        if (student[status].Is("REMOVED"u8))
            return (null, "");
        if (LeaveCategory(student[leave].Exists ? student : null, date, context) is { } category)
            return (category, leave.Pointer);
        if (!student[status].Is("ACTIVE"u8) || !(student[verified].Date() <= date))
            return (null, "");
        if (student[enrollment].Is("02"u8))
            return ("3", enrollment.Pointer);
        if (student[schooling].Is("03"u8))
            return ("3", schooling.Pointer);
        return student.Kind.Id == "L06" || student[schooling].Is("05"u8) ? ("4", schooling.Pointer) : (null, "");
    }

    private string? LeaveCategory(Fact? student, DateOnly date, GroupContext context)
    {
        if (student is null || student[leave].Member("startDate"u8).Date() is not { } from || from > date)
            return null;
        var type = student[leave].Member("leaveType"u8);
        var end = student[leave].Member("actualEndDate"u8).Date() ?? student[leave].Member("expectedEndDate"u8).Date();
        if (type.Is("03"u8))
            return end is null || end >= date ? "3" : null;
        var to = end is { } ended && ended < date ? ended : date;
        var isLong = Dates.InclusiveDays(from, to) >= context.Number("KB-R004.longLeaveDays");
        if (!isLong || context.Profile.Calendar.SchoolYearOf(to) != context.Profile.Calendar.SchoolYearOf(date))
            return null;
        return type.Is("01"u8) ? "1" : type.Is("02"u8) ? "2" : null;
    }

    private IEnumerable<string> Identities(Fact fact)
    {
        yield return fact.Text(childId) ?? "";
        if (fact.Text(documentNumber) is { } number)
            yield return $"{fact.Text(documentType)} {number}";
    }
}

using KongChuo.Synthetic.Calendar;
using KongChuo.Synthetic.Cases;
using KongChuo.Synthetic.Places;
using KongChuo.Synthetic.Pools;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.People;

/// <summary>Brings any child of the county to life from its place in the population.</summary>
internal sealed class Children(SyntheticCountyOptions options, SchoolCalendar calendar, Gazetteer gazetteer, CountyFacts facts, CaseBook cases)
{
    private const int MalePerMillion = 527_000;
    private const int MigrantPerMillion = 96_800;
    private const int LeftBehindInPrimaryPerMillion = 116_807; // 10.55 % of all, drawn among those who are no migrants
    private const int LeftBehindInJuniorPerMillion = 121_125; // 10.94 % of all, drawn among those who are no migrants
    private const int BothAwayPerMillion = 550_000;
    private const int DisabledBoysPerMillion = 9_905; // 0.9 % of all, boys to girls as 58 to 42
    private const int DisabledGirlsPerMillion = 7_992;
    private static readonly int[] DisabilityWeights = [13, 11, 17, 48, 76, 6, 75];

    private readonly GradePlan grades = new(options.Students);
    private readonly byte[] home = System.Text.Encoding.UTF8.GetBytes(facts.Division);
    private readonly byte[] elsewhere = System.Text.Encoding.UTF8.GetBytes(facts.Elsewhere);

    /// <summary>Gives a child.</summary>
    public Child Make(int index)
    {
        var draw = new Draw(options.Seed, Purpose.Child, index);
        var (grade, place) = grades.Of(index);
        var child = new Child { Index = index, ExpectedGrade = grade, Grade = grade, RegistrationStatus = 1, Standing = Standing.Attending };
        child.IsMale = draw.Chance(MalePerMillion);
        child.SurnameSlot = TextPool.PickSlot(ref draw);
        child.GivenNameSlot = TextPool.PickSlot(ref draw);
        child.Household = draw.Between(1, 299);
        child.Village = gazetteer.PickVillage(ref draw);
        DrawCircumstances(ref child, ref draw);
        Bear(ref child, place);
        switch (cases.StatusOf(index))
        {
            case CaseStatus.Suspected:
                Suspect(ref child);
                break;
            case CaseStatus.DroppedOut:
                LoseFromSchool(ref child);
                break;
            default:
                DrawSchooling(ref child, ref draw);
                break;
        }

        Enroll(ref child, ref draw);
        return child;
    }

    private static void DrawCircumstances(ref Child child, ref Draw draw)
    {
        if (draw.Chance(MigrantPerMillion))
            child.Groups |= Groups.Migrant;
        else if (draw.Chance(child.ExpectedGrade > 6 ? LeftBehindInJuniorPerMillion : LeftBehindInPrimaryPerMillion))
            LeaveBehind(ref child, ref draw);
        else if (draw.Chance(45_000))
            (child.Family, child.Groups) = (draw.Chance(350_000) ? FamilyKind.FatherOnly : FamilyKind.MotherOnly, Groups.SingleParent);

        var wealth = draw.Below(1_000_000);
        child.Groups |= wealth switch
        {
            < 40_000 => Groups.Poverty,
            < 48_000 => Groups.Monitored,
            < 70_000 => Groups.Allowance,
            _ => Groups.None,
        };
        if (draw.Chance(child.IsMale ? DisabledBoysPerMillion : DisabledGirlsPerMillion))
            Disable(ref child, ref draw);
    }

    private static void LeaveBehind(ref Child child, ref Draw draw) =>
        (child.Family, child.Groups) = draw.Chance(BothAwayPerMillion)
            ? (FamilyKind.BothAway, Groups.LeftBehindBoth)
            : (FamilyKind.FatherAway, Groups.LeftBehindOne);

    private static void Disable(ref Child child, ref Draw draw)
    {
        var point = draw.Below(DisabilityWeights.Sum());
        while (point >= DisabilityWeights[child.Disability])
            point -= DisabilityWeights[child.Disability++];
        child.Disability++;
        child.DisabilityGrade = draw.Below(100) switch { < 15 => 1, < 45 => 2, < 75 => 3, _ => 4 };
        child.Groups |= Groups.Disabled;
    }

    /// <summary>Gives birth date and number; day and rank together belong to one child only.</summary>
    private void Bear(ref Child child, int place)
    {
        child.Cohort = calendar.CohortOf(child.ExpectedGrade);
        var days = calendar.BirthDaysOf(child.Cohort);
        (child.Rank, var day) = int.DivRem(place, days);
        child.Birth = calendar.FirstBirthOf(child.Cohort).AddDays(day * 103 % days);
        child.Number = CitizenNumber.Of(child.IsMigrant ? elsewhere : home, child.Birth, Kinship.Sequence(child.Rank, child.Birth, child.IsMale));
    }

    private void Suspect(ref Child child)
    {
        var suspicion = cases.Suspect(child.Index, child.ExpectedGrade);
        child.Suspicion = suspicion;
        child.Standing = suspicion.Standing;
        child.RegistrationStatus = suspicion.Finding?.RegistrationStatus ?? 1;
    }

    private void LoseFromSchool(ref Child child)
    {
        var dropout = cases.DropOut(child.Index, child.ExpectedGrade);
        child.Dropout = dropout;
        child.Standing = dropout.Standing;
        if (!dropout.Reason.IsDisability || child.Disability > 0)
            return;
        var draw = new Draw(options.Seed, Purpose.Dropout, ~child.Index);
        Disable(ref child, ref draw);
    }

    /// <summary>Most are in the grade they should be in; of disabled children some are taught elsewhere.</summary>
    private static void DrawSchooling(ref Child child, ref Draw draw)
    {
        if (child.Disability > 0)
        {
            child.Standing = draw.Below(122) switch
            {
                < 82 => Standing.Attending,
                < 94 => Standing.InSpecialSchool,
                < 118 => Standing.TaughtAtHome,
                _ => Standing.Suspended,
            };
            return;
        }

        var fate = draw.Below(1000);
        if (fate < 25 && child.Grade > 1)
            child.Grade--;
        else if (fate >= 995 && child.Grade < SchoolCalendar.Grades)
            child.Grade++;
    }

    private void Enroll(ref Child child, ref Draw draw)
    {
        var township = child.Village.Township;
        var schools = child.IsJunior ? township.JuniorSchools : township.PrimarySchools;
        child.ServiceSchool = schools[0];
        child.School = ReferenceEquals(child.Standing, Standing.InSpecialSchool) ? gazetteer.SpecialSchool : schools[draw.Below(schools.Count)];
        if (child.School.IsPrivate && (child.Groups & Groups.Poverty) != 0)
            child.School = schools[0];
        child.Class = draw.Between(1, child.School.Classes);
        child.Boards = draw.Chance(child.IsJunior && !township.IsSeat ? 600_000 : 60_000);
    }
}

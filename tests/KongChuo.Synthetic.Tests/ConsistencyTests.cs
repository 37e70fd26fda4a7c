using KongChuo.Identifiers;
using KongChuo.Model;
using KongChuo.Synthetic;
using KongChuo.V1;

namespace KongChuo.Tests.Synthetic;

public sealed class ConsistencyTests
{
    private static readonly SyntheticCounty County = Counties.Make(21, 4000, 900, 500);
    private static readonly List<AgeEligibleChildRecord> Everybody = County.Records<AgeEligibleChildRecord>(SyntheticLedger.AgeEligibleChildren);
    private static readonly List<SuspectedDropoutRecord> Suspects = County.Records<SuspectedDropoutRecord>(SyntheticLedger.SuspectedDropouts);
    private static readonly List<DropoutRecord> Dropouts = County.Records<DropoutRecord>(SyntheticLedger.Dropouts);

    [Fact]
    public void ChildrenWithACase_AreThoseOfTheirCounty()
    {
        var known = Everybody.ToDictionary(record => record.Child!.ChildId!, StringComparer.Ordinal);
        var cases = Suspects.Select(record => (record.Child!, record.Guardians!, record.Enrollment))
            .Concat(Dropouts.Select(record => (record.Child!, record.Guardians!, record.Enrollment)));
        foreach (var (child, guardians, enrollment) in cases)
        {
            var same = known[child.ChildId!];
            Assert.Equal(Text(same.Child!), Text(child));
            Assert.Equal(same.Guardians!.Select(Text), guardians.Select(Text));
            Assert.Equal(same.Enrollment?.StudentNumber, enrollment?.StudentNumber);
            Assert.Equal(same.Enrollment?.SchoolingStatus, enrollment?.SchoolingStatus);
            Assert.Equal(same.Enrollment?.EnrollmentMark, enrollment?.EnrollmentMark);
            Assert.Equal(same.Enrollment?.SchoolCode, enrollment?.SchoolCode);
        }
    }

    [Fact]
    public void NoTwoPeople_ShareANumber()
    {
        var people = Everybody.SelectMany(record => record.Guardians!.Select(guardian => guardian.IdDocNumber).Append(record.Child!.IdDocNumber)).ToList();
        Assert.Equal(people.Count, people.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void NoChild_HasTwoCases_AndCaseNumbersRunWithoutGap()
    {
        var children = Suspects.Select(record => record.Child!.ChildId).Concat(Dropouts.Select(record => record.Child!.ChildId)).ToList();
        Assert.Equal(1400, children.Distinct(StringComparer.Ordinal).Count());
        var numbers = Suspects.Select(record => record.CaseNumber!).Concat(Dropouts.Select(record => record.CaseNumber!)).Select(Number);
        foreach (var year in numbers.GroupBy(number => number.Year))
            Assert.Equal(Enumerable.Range(1, year.Count()), year.Select(number => number.Sequence).Order());
    }

    [Fact]
    public void Identifiers_AreUniqueAndOfVersion7()
    {
        var ids = Everybody.SelectMany(record => new[] { record.RecordId!, record.Child!.ChildId! })
            .Concat(Suspects.SelectMany(record => new[] { record.RecordId!, record.CaseId! }))
            .Concat(Dropouts.SelectMany(record => new[] { record.RecordId!, record.CaseId! })).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));
    }

    [Fact]
    public void Everything_IsMarkedAndNothingCanBeReal()
    {
        var county = Counties.Make(22, 800, 400, 300);
        foreach (var line in SyntheticLedgers.All.SelectMany(county.Lines))
        {
            Assert.Contains("\"synthetic\":true", line, StringComparison.Ordinal);
            foreach (var (name, value) in Strings.Of(line))
                CannotBeReal(name, value);
        }
    }

    private static void CannotBeReal(string name, string value)
    {
        if (name.EndsWith("Division", StringComparison.Ordinal) || name is "divisionCode")
            Assert.Contains(value[..6], NeverIssued);
        else if (name is "idDocNumber")
            Assert.Contains(value[..6], NeverIssued);
        else if (name is "studentNumber")
            Assert.Contains(value[1..7], NeverIssued);
        else if (name is "partyId")
            Assert.Contains(PartyId.TryParse(value, out var party) ? party.Division.Reveal() : value, NeverIssued);
        else if (name is "phone")
            Assert.True(PhoneNumber.TryParse(value, out var phone) && phone.IsSynthetic, value);
        else if (name.EndsWith("choolCode", StringComparison.Ordinal))
            Assert.Equal("99", value[4..6]);
    }

    private static readonly string[] NeverIssued = ["350599", "411399", "141099"];

    private static string Text(KongChuoObject value) => System.Text.Encoding.UTF8.GetString(KongChuoJson.Serialize(value));

    private static CaseNumber Number(string text) => CaseNumber.TryParse(text, out var number) ? number : throw new FormatException(text);
}

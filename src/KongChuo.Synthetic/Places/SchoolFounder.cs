using System.Globalization;
using System.Text;
using Bogus;

namespace KongChuo.Synthetic.Places;

/// <summary>Founds the schools of a county.</summary>
internal sealed class SchoolFounder(Randomizer random, Staff staff, CountyFacts facts)
{
    private const int StudentsOfPrimary = 500;
    private const int StudentsOfJunior = 900;
    private const int StudentsOfClass = 45;
    private const int PrivateOneIn = 15;
    private const int NineYearOneIn = 5;
    private static readonly string[] Ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>The schools founded, by <see cref="School.Index"/>.</summary>
    public List<School> Schools { get; } = [];

    /// <summary>Founds the schools of a township.</summary>
    /// <param name="township">The township.</param>
    /// <param name="students">Children of school age it can expect.</param>
    public void Found(Township township, int students)
    {
        var (primary, junior) = (students * 66 / 100, students * 34 / 100);
        if (!township.IsSeat && random.Number(1, NineYearOneIn) == 1)
        {
            var school = Found("31", "312", township.Name + "九年一贯制学校", Classes(students, 9), isNineYear: true);
            township.PrimarySchools.Add(school);
            township.JuniorSchools.Add(school);
            return;
        }

        var count = 1 + (primary / StudentsOfPrimary);
        for (var i = 0; i < count; i++)
            township.PrimarySchools.Add(Found("21", "211", township.Name + PrimaryName(township, i), Classes(primary / count, 6), isPrivate: MayBePrivate(township, i)));
        count = 1 + (junior / StudentsOfJunior);
        for (var i = 0; i < count; i++)
            township.JuniorSchools.Add(Found("31", "311", township.Name + JuniorName(township, i), Classes(junior / count, 3), isPrivate: MayBePrivate(township, i)));
    }

    /// <summary>Founds the special school of the county.</summary>
    public School FoundSpecial() => Found("51", "514", facts.Name + "特殊教育学校", 1, isSpecial: true);

    private static int Classes(int students, int grades) => Math.Max(1, (students + (grades * StudentsOfClass) - 1) / (grades * StudentsOfClass));

    private static string PrimaryName(Township township, int index) =>
        index == 0 && !township.IsSeat ? "中心小学" : $"第{Ordinal(index)}小学";

    private static string JuniorName(Township township, int index) =>
        index == 0 && !township.IsSeat ? "初级中学" : $"第{Ordinal(index)}初级中学";

    private static string Ordinal(int index) => index < Ordinals.Length ? Ordinals[index] : (index + 1).ToString(CultureInfo.InvariantCulture);

    private bool MayBePrivate(Township township, int index) => index > 0 && random.Number(1, township.IsSeat ? 4 : PrivateOneIn) == 1;

    private School Found(string category, string type, string name, int classes, bool isPrivate = false, bool isNineYear = false, bool isSpecial = false)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"{category}{facts.Division[..2]}99{Schools.Count + 1:D4}");
        var ownership = isPrivate ? "2" : "1";
        var school = new School
        {
            Index = Schools.Count,
            Code = Encoding.UTF8.GetBytes(code),
            Identity = Encoding.UTF8.GetBytes($"\"schoolCode\":\"{code}\",\"schoolName\":\"{name}\",\"schoolType\":\"{type}\",\"ownership\":\"{ownership}\","),
            IsPrivate = isPrivate,
            IsNineYear = isNineYear,
            IsSpecial = isSpecial,
            Principal = staff.Appoint("R07", "校长"),
            Classes = classes,
        };
        Schools.Add(school);
        return school;
    }
}

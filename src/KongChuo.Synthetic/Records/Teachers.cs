using KongChuo.Synthetic.People;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>Homeroom teachers: one a class, always the same.</summary>
internal static class Teachers
{
    private const int Classes = 1000;
    private const int Grades = 10;
    private const int MenPerMillion = 350_000;

    /// <summary>Writes the homeroom teacher of a child as a contact object.</summary>
    public static void Write(ref RecordText text, World world, in Child child, bool withPhone = false)
    {
        var draw = new Draw(world.Seed, Purpose.Teacher, (((child.School.Index * Grades) + child.Grade) * Classes) + child.Class);
        text.Add("{\"name\":\""u8);
        text.Add(world.Names.Surnames.Pick(ref draw));
        text.Add((draw.Chance(MenPerMillion) ? world.Names.Men : world.Names.Women).Pick(ref draw));
        text.Add("\",\"role\":\"R08\""u8);
        if (withPhone)
        {
            text.Add(",\"phone\":\""u8);
            text.Add(world.PhonePrefix);
            text.Digits(draw.Below(10_000_000), 7);
            text.Add("\""u8);
        }

        text.Add("}"u8);
    }
}

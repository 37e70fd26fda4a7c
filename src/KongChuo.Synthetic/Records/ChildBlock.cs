using KongChuo.Synthetic.People;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>Member child.</summary>
internal static class ChildBlock
{
    public static void Write(ref RecordText text, World world, in Child child)
    {
        text.Add(",\"child\":{\"childId\":\""u8);
        text.Uuid(world.Calendar.Milliseconds, new Draw(world.Seed, Purpose.ChildId, child.Index));
        text.Add("\",\"name\":\""u8);
        text.Add(world.Names.Surnames.At(child.SurnameSlot));
        text.Add((child.IsMale ? world.Names.Boys : world.Names.Girls).At(child.GivenNameSlot));
        text.Add(child.IsMale ? "\",\"sex\":\"1\",\"birthDate\":\""u8 : "\",\"sex\":\"2\",\"birthDate\":\""u8);
        text.Date(child.Birth);
        text.Add("\",\"ethnicity\":\"01\",\"nationality\":\"CHN\",\"idDocType\":\"1\",\"idDocNumber\":\""u8);
        text.Add(child.Number);
        text.Add("\",\"householdRegistrationStatus\":\""u8);
        text.Number(child.RegistrationStatus);
        text.Add(child.Village.Township.IsSeat ? "\",\"householdRegistrationType\":\"2\""u8 : "\",\"householdRegistrationType\":\"1\""u8);
        text.Add(",\"householdDivision\":\""u8);
        text.Add(child.IsMigrant ? world.Elsewhere : child.Village.Code);
        text.Add("\",\"residenceDivision\":\""u8);
        text.Add(child.Village.Code);
        text.Add("\",\"residenceAddress\":\""u8);
        text.Add(child.Village.Address);
        text.Number(child.Household);
        text.Add("号\""u8);
        if (!child.Village.Township.IsSeat)
            text.Add(",\"keyMonitoringArea\":[\"1\"]"u8);
        else if (child.IsMigrant)
            text.Add(",\"keyMonitoringArea\":[\"4\"]"u8);
        text.Add("}"u8);
    }
}

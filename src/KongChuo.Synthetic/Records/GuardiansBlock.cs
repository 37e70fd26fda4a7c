using KongChuo.Synthetic.People;
using KongChuo.Synthetic.Pools;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>Member guardians: legal guardians first.</summary>
internal static class GuardiansBlock
{
    private const int FathersSurnamePerMillion = 923_077; // mother's to father's as 1 to 12

    public static void Write(ref RecordText text, World world, in Child child)
    {
        var draw = new Draw(world.Seed, Purpose.Family, child.Index);
        text.Add(",\"guardians\":["u8);
        switch (child.Family)
        {
            case FamilyKind.FatherAway:
                Mother(ref text, world, child, ref draw, ",\"custodyCondition\":\"3\",\"parentStatus\":[\"01\"]}"u8);
                text.Add(","u8);
                FatherAway(ref text, world, child, ref draw);
                break;
            case FamilyKind.BothAway:
                FatherAway(ref text, world, child, ref draw);
                text.Add(","u8);
                Grandparent(ref text, world, child, ref draw);
                break;
            case FamilyKind.MotherOnly:
                Mother(ref text, world, child, ref draw, ",\"custodyCondition\":\"3\",\"parentStatus\":[\"01\"]}"u8);
                break;
            case FamilyKind.FatherOnly:
                Father(ref text, world, child, ref draw);
                text.Add(",\"custodyCondition\":\"2\",\"parentStatus\":[\"01\"]}"u8);
                break;
            default:
                Father(ref text, world, child, ref draw);
                text.Add(",\"custodyCondition\":\"1\"}"u8);
                break;
        }

        text.Add("]"u8);
    }

    /// <summary>Writes the name of the first legal guardian.</summary>
    public static void LegalGuardian(ref RecordText text, World world, in Child child)
    {
        var draw = new Draw(world.Seed, Purpose.Family, child.Index);
        if (child.Family is FamilyKind.FatherAway or FamilyKind.MotherOnly)
            MotherName(ref text, world, child, ref draw);
        else
            FatherName(ref text, world, child, ref draw);
    }

    private static void FatherName(ref RecordText text, World world, in Child child, ref Draw draw)
    {
        var surname = TextPool.PickSlot(ref draw);
        text.Add(world.Names.Surnames.At(draw.Chance(FathersSurnamePerMillion) ? child.SurnameSlot : surname));
        text.Add(world.Names.Men.Pick(ref draw));
    }

    private static void MotherName(ref RecordText text, World world, in Child child, ref Draw draw)
    {
        var surname = TextPool.PickSlot(ref draw);
        text.Add(world.Names.Surnames.At(draw.Chance(FathersSurnamePerMillion) ? surname : child.SurnameSlot));
        text.Add(world.Names.Women.Pick(ref draw));
    }

    private static void Father(ref RecordText text, World world, in Child child, ref Draw draw)
    {
        text.Add("{\"name\":\""u8);
        FatherName(ref text, world, child, ref draw);
        text.Add("\",\"relation\":\"51\",\"isLegalGuardian\":true"u8);
        Reach(ref text, world, world.Kinship.Father(child, child.IsMigrant ? world.Elsewhere : world.Division), ref draw);
    }

    private static void FatherAway(ref RecordText text, World world, in Child child, ref Draw draw)
    {
        Father(ref text, world, child, ref draw);
        text.Add(",\"workplaceDivision\":\""u8);
        text.Add(world.Elsewhere);
        text.Add("\",\"parentStatus\":[\"02\"]}"u8);
    }

    private static void Mother(ref RecordText text, World world, in Child child, ref Draw draw, ReadOnlySpan<byte> end)
    {
        text.Add("{\"name\":\""u8);
        MotherName(ref text, world, child, ref draw);
        text.Add("\",\"relation\":\"52\",\"isLegalGuardian\":true"u8);
        Reach(ref text, world, world.Kinship.Mother(child, world.Division), ref draw);
        text.Add(end);
    }

    private static void Grandparent(ref RecordText text, World world, in Child child, ref Draw draw)
    {
        var isMale = draw.Chance(450_000);
        text.Add("{\"name\":\""u8);
        text.Add(world.Names.Surnames.At(isMale ? child.SurnameSlot : TextPool.PickSlot(ref draw)));
        text.Add((isMale ? world.Names.OldMen : world.Names.OldWomen).Pick(ref draw));
        text.Add(isMale ? "\",\"relation\":\"61\",\"isLegalGuardian\":false"u8 : "\",\"relation\":\"62\",\"isLegalGuardian\":false"u8);
        Reach(ref text, world, world.Kinship.Grandparent(child, world.Division, isMale), ref draw);
        text.Add(",\"custodyCondition\":\"4\"}"u8);
    }

    private static void Reach(ref RecordText text, World world, in CitizenNumber number, ref Draw draw)
    {
        text.Add(",\"idDocType\":\"1\",\"idDocNumber\":\""u8);
        text.Add(number);
        text.Add("\",\"phone\":\""u8);
        text.Add(world.PhonePrefix);
        text.Digits(draw.Below(10_000_000), 7);
        text.Add("\""u8);
    }
}

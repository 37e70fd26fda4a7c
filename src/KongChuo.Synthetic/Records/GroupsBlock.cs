using System.Numerics;
using KongChuo.Synthetic.People;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>Members specialGroups and disability.</summary>
internal static class GroupsBlock
{
    public static void Write(ref RecordText text, World world, in Child child)
    {
        if (child.Groups == Groups.None)
            return;
        text.Add(",\"specialGroups\":["u8);
        for (var rest = (uint)child.Groups; rest != 0;)
        {
            text.Add(world.Groups.Entry(BitOperations.TrailingZeroCount(rest), child));
            rest &= rest - 1;
            if (rest != 0)
                text.Add(","u8);
        }

        text.Add("]"u8);
    }

    /// <summary>Writes the disability, with a certificate for nine in ten.</summary>
    public static void Disability(ref RecordText text, in Child child)
    {
        if (child.Disability == 0)
            return;
        text.Add(",\"disability\":{\"disabilityCategory\":\""u8);
        text.Number(child.Disability);
        text.Add(child.Disability == 7 ? "\",\"multipleCategories\":[\"4\",\"5\"],\"disabilityGrade\":\""u8 : "\",\"disabilityGrade\":\""u8);
        text.Number(child.DisabilityGrade);
        if (child.Index % 10 == 0)
        {
            text.Add("\",\"certificateStatus\":\"2\"}"u8);
            return;
        }

        text.Add("\",\"disabilityCertificateNumber\":\""u8);
        text.Add(child.Number);
        text.Number(child.Disability);
        text.Number(child.DisabilityGrade);
        text.Add("\",\"certificateStatus\":\"1\"}"u8);
    }
}

using KongChuo.Synthetic.Cases;
using KongChuo.Synthetic.People;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>Members evidence and documents of a dropout.</summary>
internal static class ProofBlock
{
    public static void Write(ref RecordText text, World world, in Child child, in Dropout dropout)
    {
        if (dropout.IsExempt)
            Evidence(ref text, world, child, "09"u8, "专家组鉴定与教育安置意见书"u8, world.Parties.ExpertPanel, dropout.Discovered);
        else if (dropout.LastPersuasion is { } last)
            Evidence(ref text, world, child, "01"u8, "入户劝返记录"u8, child.Village.Township.Government, last);
        if (dropout.State == 55 && dropout.LastPersuasion is { } served)
            ReturnNotice(ref text, world, child, served);
    }

    private static void Evidence(ref RecordText text, World world, in Child child, ReadOnlySpan<byte> type, ReadOnlySpan<byte> title, ReadOnlySpan<byte> issuer, DateOnly issued)
    {
        text.Add(",\"evidence\":[{\"evidenceId\":\"EV-"u8);
        CaseNumber(ref text, world, child);
        text.Add("-01\",\"evidenceType\":\""u8);
        text.Add(type);
        text.Add("\",\"title\":\""u8);
        text.Add(title);
        text.Add("\",\"issuer\":"u8);
        text.Add(issuer);
        text.Add(",\"issuedDate\":\""u8);
        text.Date(issued);
        text.Add("\"}]"u8);
    }

    private static void ReturnNotice(ref RecordText text, World world, in Child child, DateOnly served)
    {
        text.Add(",\"documents\":[{\"docType\":\"D02\",\"docNumber\":\"合限复通字"u8);
        CaseNumber(ref text, world, child);
        text.Add("号\",\"issuer\":"u8);
        text.Add(child.Village.Township.Government);
        text.Add(",\"issuedDate\":\""u8);
        text.Date(served);
        text.Add("\",\"addressee\":\""u8);
        GuardiansBlock.LegalGuardian(ref text, world, child);
        text.Add("\",\"legalBasis\":[\"LAW-YWJY\"],\"complyWithinDays\":7,\"service\":{\"serviceMethod\":\"1\",\"servedDate\":\""u8);
        text.Date(served);
        text.Add("\",\"receiptSigned\":true}}]"u8);
    }

    private static void CaseNumber(ref RecordText text, World world, in Child child)
    {
        var (year, sequence) = world.Cases.NumberOf(child.Index);
        text.Number(year);
        text.Add("-"u8);
        text.Digits(sequence, 6);
    }
}

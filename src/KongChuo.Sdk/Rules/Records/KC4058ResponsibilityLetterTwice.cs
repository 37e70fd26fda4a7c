namespace KongChuo.Rules.Records;

/// <summary>A teacher signs one letter of responsibility a school year.</summary>
internal sealed class KC4058 : KC4058Rule
{
    private readonly Field documents = Field.At("/documents");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var signed = new HashSet<(string?, int)>();
        foreach (var document in record[documents].Items())
        {
            if (!document.Member("docType"u8).Is("D14"u8) || document.Member("issuedDate"u8).Date() is not { } issued)
                continue;
            var year = context.Profile.Calendar.SchoolYearOf(issued);
            if (!signed.Add((document.Member("addressee"u8).Text(), year)))
                Report(ref context, document.Offset, $"{year}-{year + 1}");
        }

        return signed.Count > 0;
    }
}

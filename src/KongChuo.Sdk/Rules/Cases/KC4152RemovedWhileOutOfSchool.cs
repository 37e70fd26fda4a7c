using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A case whose events prove a state of the dropout ledger is not taken out of it.</summary>
internal sealed class KC4152 : KC4152Rule
{
    private readonly Field status = Field.At("/recordStatus");

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (!dossier.IsProven)
            return false;
        var records = dossier.Current("L03").ToList();
        var stands = records.Exists(record => record[status].Is("ACTIVE"u8));
        var isSubject = false;
        foreach (var record in records)
        {
            if (dossier.KnownTo(record) is not [.., { To: "30" or "40" or "50" or "55" or "80" } last])
                continue;
            isSubject = true;
            if (!stands && record.Text(status) is { } stated)
                Report(context, record, null, status.Pointer, dossier.Subject, stated, last.To);
        }

        return isSubject;
    }
}

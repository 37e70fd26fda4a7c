using KongChuo.Identifiers;
using KongChuo.V1;

namespace KongChuo.Validator.Cases;

/// <summary>The numbers people know cases by, as ledger records state them: of several for one case, that of the record updated last.</summary>
internal sealed class CaseNumbers
{
    private readonly Dictionary<string, (DateTimeOffset Updated, string Number)> byCase = new(StringComparer.Ordinal);

    /// <summary>The number of a case; null when no record states one.</summary>
    public string? Of(string caseId) => byCase.TryGetValue(caseId, out var stated) ? stated.Number : null;

    /// <summary>Takes what a record says; a number in another form than the specification gives is none.</summary>
    public void Take(LedgerRecord record)
    {
        var (id, number) = record switch
        {
            SuspectedDropoutRecord suspected => (suspected.CaseId, suspected.CaseNumber),
            DropoutRecord dropout => (dropout.CaseId, dropout.CaseNumber),
            ReturnClosureRecord closure => (closure.CaseId, closure.CaseNumber),
            _ => (null, null),
        };
        if (id is null || number is null || !CaseNumber.TryParse(number, out _))
            return;
        var stated = (record.UpdatedAt?.Instant ?? default, number);
        if (!byCase.TryGetValue(id, out var known) || stated.CompareTo(known) > 0)
            byCase[id] = stated;
    }
}

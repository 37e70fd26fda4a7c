using KongChuo.Cases;
using KongChuo.Json;
using KongChuo.Model;
using KongChuo.Rules;
using KongChuo.V1;
using KongChuo.Validation;

namespace KongChuo.Validator.Cases;

/// <summary>Gathers the events of cases from inputs and replays them.</summary>
internal sealed class CaseReading(DateOnly asOf)
{
    private readonly Dictionary<string, List<CaseEvent>> events = new(StringComparer.Ordinal);
    private readonly CaseNumbers numbers = new();
    private readonly List<string> unread = [];
    private readonly List<(string Input, int Count)> unplaced = [];

    /// <summary>Names of inputs that could not be read, or not to their end.</summary>
    public IReadOnlyList<string> Unread => unread;

    /// <summary>Inputs with records that may be events of cases and cannot be placed in one, by the number of these records.</summary>
    public IReadOnlyList<(string Input, int Count)> Unplaced => unplaced;

    /// <summary>The numbers of cases, as ledgers state them.</summary>
    public CaseNumbers Numbers => numbers;

    /// <summary>How many events name no case, as some kinds may.</summary>
    public int WithoutCase { get; private set; }

    /// <summary>Reads the events of an input; of its ledger records only the case number is taken, and bulletins are passed over. An interrupted input is unread.</summary>
    public async Task ReadAsync(ValidationInput input, CancellationToken cancellation)
    {
        var strays = 0;
        try
        {
            using var stream = input.Open();
            await foreach (var record in LedgerReader.ReadAnyAsync(stream, cancellation: cancellation))
            {
                if (record is LedgerRecord ledger)
                    numbers.Take(ledger);
                else if ((record is UnknownRecord unknown && !IsMessage(unknown)) || (record is CaseEvent item && !TryPlace(item)))
                    strays++;
            }
        }
        catch (Exception exception) when (exception is KongChuoJsonException or IOException or UnauthorizedAccessException or NotSupportedException or OperationCanceledException)
        {
            unread.Add(input.Name);
        }

        if (strays > 0)
            unplaced.Add((input.Name, strays));
    }

    /// <summary>Whether a record is a receipt or another message of packages, which is no event.</summary>
    private static bool IsMessage(UnknownRecord record) =>
        record.TryGetRaw("recordType", out var type) && KindTable.Messages.Any(kind => type == RawJson.Parse($"\"{kind.WireName}\""));

    /// <summary>The cases, by id, as their events up to the date prove them.</summary>
    public IReadOnlyList<CaseFile> Replay(Profile profile) =>
        [.. events.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => CaseFile.Replay(item.Value, profile))];

    /// <summary>Places an event in its case. Those that name none, as those of ledger batches, belong to none, and those after the date do not count.</summary>
    /// <returns>False when its id, its case or its time cannot be told.</returns>
    private bool TryPlace(CaseEvent item)
    {
        if (KindTable.IsBatchEvent(item.KindId))
            return true;
        if (item.Subject is not { } subject)
        {
            WithoutCase++;
            return true;
        }

        if (item.Time is not { } time || !IsUuid(subject) || !IsUuid(item.Id))
            return false;
        if (time.Date > asOf)
            return true;
        if (!events.TryGetValue(subject, out var list))
            events.Add(subject, list = []);
        list.Add(item);
        return true;
    }

    private static bool IsUuid(string? text) => Guid.TryParseExact(text, "D", out _);
}

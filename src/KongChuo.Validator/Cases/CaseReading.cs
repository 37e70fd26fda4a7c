using KongChuo.Cases;
using KongChuo.Json;
using KongChuo.Rules;
using KongChuo.V1;
using KongChuo.Validation;

namespace KongChuo.Validator.Cases;

/// <summary>Gathers the events of cases from inputs and replays them.</summary>
internal sealed class CaseReading(DateOnly asOf)
{
    private const char BatchEvents = '8';

    private readonly Dictionary<string, List<CaseEvent>> events = new(StringComparer.Ordinal);
    private readonly List<string> unread = [];

    /// <summary>Names of inputs that could not be read, or not to their end.</summary>
    public IReadOnlyList<string> Unread => unread;

    /// <summary>Reads the events of an input; whatever else it holds is passed over.</summary>
    public async Task ReadAsync(ValidationInput input, CancellationToken cancellation)
    {
        try
        {
            using var stream = input.Open();
            await foreach (var item in LedgerReader.ReadAsync<CaseEvent>(stream, cancellation: cancellation))
                Add(item);
        }
        catch (Exception exception) when (exception is KongChuoJsonException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            unread.Add(input.Name);
        }
    }

    /// <summary>The cases, by id, as their events up to the date prove them.</summary>
    public IReadOnlyList<CaseFile> Replay(Profile profile) =>
        [.. events.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => CaseFile.Replay(item.Value, profile))];

    /// <summary>Takes an event of a case; those of ledger batches, and what has no case or lies after the date, are passed over.</summary>
    private void Add(CaseEvent item)
    {
        if (item.Subject is not { Length: > 0 } subject || item.KindId[1] == BatchEvents || item.Time is not { } time || time.Date > asOf)
            return;
        if (!events.TryGetValue(subject, out var list))
            events.Add(subject, list = []);
        list.Add(item);
    }
}

using System.Runtime.InteropServices;
using KongChuo.Json;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Exchange;

/// <summary>
/// Counts what the records of one file say, beside what the manifest of its package says. Counts alone are kept, so that those of several threads add up to the same
/// whatever the order. Belongs to one thread.
/// </summary>
/// <param name="manifest">The manifest; null when there is none that can be read: then nothing is compared with it.</param>
internal sealed class MemberTally(ManifestView? manifest)
{
    private readonly Dictionary<string, long> kinds = new(StringComparer.Ordinal);

    /// <summary>How many records of each kind there are, in the order of their ids, ill-formed ones included; headers of batches are not counted.</summary>
    public IReadOnlyDictionary<string, long> Kinds => new SortedDictionary<string, long>(kinds, StringComparer.Ordinal);

    /// <summary>How many headers of batches there are.</summary>
    public long Headers { get; private set; }

    /// <summary>How many headers and bulletins name another party than the sender of the package.</summary>
    public long OfOthers { get; private set; }

    /// <summary>How many records are made up where the manifest says real, or the other way round.</summary>
    public long OtherwiseSynthetic { get; private set; }

    /// <summary>How many records were made to a later version than the manifest.</summary>
    public long Newer { get; private set; }

    /// <summary>How many headers and bulletins are of another period.</summary>
    public long OutsidePeriod { get; private set; }

    /// <summary>How many bulletins carry data of the highest privacy class.</summary>
    public long MostSensitive { get; private set; }

    /// <summary>How many messages and bulletins bear a signature.</summary>
    public long Signed { get; private set; }

    /// <summary>Counts a record whose kind is known.</summary>
    public void Count(RecordKind kind)
    {
        if (kind.Group == "batch")
            Headers++;
        else
            CollectionsMarshal.GetValueRefOrAddDefault(kinds, kind.Id, out _)++;
    }

    /// <summary>Takes a well-formed record.</summary>
    public void Take(in RecordView record)
    {
        if (record[MemberFields.Signature].Exists)
            Signed++;
        if (manifest is null || record.Kind.Group == "package")
            return;
        if (record[MemberFields.Synthetic].IsTrue != manifest.IsSynthetic)
            OtherwiseSynthetic++;
        if (IsNewer(record))
            Newer++;
        if (record.Kind.Group == "batch")
            Take(record[MemberFields.Compiler], IsInPeriod(record[MemberFields.AsOf].Instant()));
        else if (record.Kind.Group == "bulletin")
            Take(record[MemberFields.Sender], IsInPeriod(record[MemberFields.PeriodStart].Date(), record[MemberFields.PeriodEnd].Date()));
        if (record.Kind.Group == "bulletin" && record[MemberFields.PrivacyLevel].Is("M"u8))
            MostSensitive++;
    }

    /// <summary>Adds what another tally of the same file counted.</summary>
    public void Add(MemberTally other)
    {
        foreach (var (kind, count) in other.kinds)
            kinds[kind] = kinds.GetValueOrDefault(kind) + count;
        Headers += other.Headers;
        OfOthers += other.OfOthers;
        OtherwiseSynthetic += other.OtherwiseSynthetic;
        Newer += other.Newer;
        OutsidePeriod += other.OutsidePeriod;
        MostSensitive += other.MostSensitive;
        Signed += other.Signed;
    }

    private void Take(JsonView party, bool isInPeriod)
    {
        if (manifest!.Sender.Id is { } sender && party.Text() != sender)
            OfOthers++;
        if (!isInPeriod)
            OutsidePeriod++;
    }

    /// <summary>A batch describes a moment after the period began and before the package was made.</summary>
    private bool IsInPeriod(DateTimeOffset? asOf) =>
        asOf is not { } moment || !(moment > manifest!.CreatedAt || (manifest.PeriodStart is { } start && moment.InChina() < start));

    private bool IsInPeriod(DateOnly? start, DateOnly? end) => !(start < manifest!.PeriodStart || end > manifest.PeriodEnd);

    private bool IsNewer(in RecordView record)
    {
        var version = record.Kind.Group == "event" ? RecordVersion.OfDataSchema(record[MemberFields.DataSchema].Text()) : record[MemberFields.SpecVersion].Text();
        return version is not null && version != manifest!.SpecVersion
            && RecordVersion.TryParse(version, out var major, out var minor) && RecordVersion.TryParse(manifest.SpecVersion, out var statedMajor, out var statedMinor)
            && (major, minor).CompareTo((statedMajor, statedMinor)) > 0;
    }
}

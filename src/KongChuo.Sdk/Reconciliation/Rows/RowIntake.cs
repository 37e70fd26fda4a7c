using System.Globalization;
using KongChuo.Json;
using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;
using KongChuo.Spill;

namespace KongChuo.Reconciliation.Rows;

/// <summary>Takes the rows out of one side's records. Belongs to one thread.</summary>
/// <param name="match">What rows are matched by.</param>
/// <param name="counts">Counts them.</param>
/// <param name="sorter">Takes the rows.</param>
/// <param name="versions">Takes the versions of records they are of.</param>
internal sealed class RowIntake(MatchKey match, SideCounts counts, FactSorter sorter, RowVersions versions)
{
    private const int FlushFrom = 1 << 18;

    private readonly RecordHead head = new();
    private readonly FactChunk chunk = new();
    private readonly byte[] identity = new byte[RowIdentity.Length];
    private readonly int[] at = new int[RosterFields.Pointers.Length];

    /// <summary>Takes a record that passed the gate.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="cancellation">Stops between the rows of a long record.</param>
    /// <exception cref="RowsNotKeptException">Rows cannot be spilled.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public RecordRows Take(ReadOnlySpan<byte> utf8, in RecordPlace place, CancellationToken cancellation)
    {
        var root = new JsonView(utf8, JsonSkip.WhiteSpace(utf8, 0));
        JsonView name = default, eventType = default, version = default, recordId = default, recordVersion = default, party = default, child = default, enrollment = default;
        JsonMember listed = default;
        var (isRemoved, isSynthetic) = (false, false);
        Array.Fill(at, -1);
        foreach (var member in root.Members())
        {
            switch (RosterNames.NumberOf(member))
            {
                case RosterNames.RecordType: name = member.Value; break;
                case RosterNames.EventType: eventType = member.Value; break;
                case RosterNames.SpecVersion: version = member.Value; break;
                case RosterNames.RecordId: recordId = member.Value; break;
                case RosterNames.RecordVersion: recordVersion = member.Value; break;
                case RosterNames.RecordStatus: isRemoved = member.Value.Is("REMOVED"u8); break;
                case RosterNames.Synthetic: isSynthetic = member.Value.IsTrue; break;
                case RosterNames.Party: party = member.Value; break;
                case RosterNames.Child: child = member.Value; break;
                case RosterNames.Enrollment: enrollment = member.Value; break;
                case RosterNames.List: listed = member; break;
                case >= RosterFields.FirstBesideChild and < RosterNames.RecordType and var field: at[field] = member.Value.Offset; break;
            }
        }

        var list = listed.Value;
        if (!head.Read(name.Exists ? name : eventType, version))
            return RecordRows.Unreadable;
        if (head.Kind!.Group is "event" or "batch" || (!child.IsObject && !list.IsArray))
            return RecordRows.None;
        RowIdentity.Write(identity, party, recordId, recordVersion);
        if (child.IsObject)
        {
            Read(child, 0);
            Read(enrollment, RosterFields.FirstBesideChild);
            Add(utf8, place, 0, root.Offset, null, isRemoved, isSynthetic);
            return new RecordRows(1);
        }

        var rows = 0;
        var pointer = "/" + listed.Name() + "/";
        foreach (var item in list.Items())
        {
            Array.Fill(at, -1);
            var inside = item.Member("child"u8);
            Read(item, inside.Exists ? RosterFields.FirstBesideChild : 0);
            Read(inside, 0);
            Add(utf8, place, rows, item.Offset, pointer + rows.ToString(CultureInfo.InvariantCulture), isRemoved, isSynthetic);
            rows++;
            if (chunk.Length < FlushFrom)
                continue;
            cancellation.ThrowIfCancellationRequested();
            Flush(place.Input);
        }

        return new RecordRows(rows);
    }

    /// <summary>Hands over what is held.</summary>
    /// <exception cref="RowsNotKeptException">Rows cannot be spilled.</exception>
    public void Flush(int input)
    {
        try
        {
            sorter.Add(chunk, input, 0, 0);
            versions.Flush(input);
        }
        catch (IOException exception)
        {
            throw new RowsNotKeptException(exception);
        }

        chunk.Clear();
    }

    private void Read(JsonView part, int from)
    {
        foreach (var member in part.Members())
        {
            var number = RosterNames.NumberOf(member);
            if (number >= from && number < RosterNames.RecordType)
                at[number] = member.Value.Offset;
        }
    }

    private void Add(ReadOnlySpan<byte> utf8, in RecordPlace place, int part, int offset, string? pointer, bool isRemoved, bool isSynthetic)
    {
        counts.Rows++;
        counts.Synthetic += isSynthetic ? 1 : 0;
        counts.Kinds.Add(KindNumbers.Of(head.Kind!));
        var start = chunk.Length;
        var (first, second) = KeyFields(match);
        var key = Open(Text(utf8, first), second < 0 ? default : Text(utf8, second), second >= 0, place, part, offset);
        RowContent.Begin(chunk, isRemoved);
        if (pointer is not null)
            RowContent.WritePointer(chunk, pointer);
        for (var field = 0; field < RosterFields.Kept; field++)
        {
            if (Text(utf8, field) is { IsEmpty: false } text)
                RowContent.Write(chunk, field, text);
        }

        chunk.Close(start);
        versions.Add(chunk.Bytes.Slice(start + FactEntry.HeadLength, key), place.Record, part);
    }

    /// <summary>Writes head and key of a fact; a row without what is matched by gets an empty key.</summary>
    /// <returns>The length of the key with its head and its tail.</returns>
    private int Open(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, bool needsBoth, in RecordPlace place, int part, int offset)
    {
        var length = first.IsEmpty || (needsBoth && second.IsEmpty) || first.Length + second.Length >= RowKey.Longest ? 0 : first.Length + (needsBoth ? 1 + second.Length : 0);
        var whole = RowKey.HeadLength + length + RowIdentity.Length;
        FactEntry.WriteHead(chunk.Take(FactEntry.HeadLength), 0, whole, KindNumbers.Of(head.Kind!), place.Record, place.Line, place.Offset + offset, part);
        var target = chunk.Take(whole);
        var key = target.Slice(RowKey.HeadLength, length);
        if (length > 0)
            first.CopyTo(key);
        if (length > 0 && needsBoth)
        {
            key[first.Length] = RowKey.Between;
            second.CopyTo(key[(first.Length + 1)..]);
        }

        RowKey.WriteHead(target[..(RowKey.HeadLength + length)]);
        identity.CopyTo(target[(RowKey.HeadLength + length)..]);
        return whole;
    }

    private ReadOnlySpan<byte> Text(ReadOnlySpan<byte> utf8, int field) => at[field] < 0 ? default : new JsonView(utf8, at[field]).Utf8();

    private static (int First, int Second) KeyFields(MatchKey match) => match switch
    {
        MatchKey.CitizenId => (RosterFields.DocumentNumber, RosterFields.DocumentType),
        MatchKey.StudentNumber => (RosterFields.StudentNumber, -1),
        MatchKey.ChildId => (RosterFields.ChildId, -1),
        _ => (RosterFields.Name, RosterFields.BirthDate),
    };
}

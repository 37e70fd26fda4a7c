using KongChuo.Spill;

namespace KongChuo.Reconciliation.Rows;

/// <summary>Collects the rows that did not match, by name and date of birth, for the hints. Safe for the threads of both sides.</summary>
/// <param name="sorter">Takes them; null when there are to be no hints.</param>
/// <param name="isLeft">Whether they are of the left side.</param>
internal sealed class UnmatchedRows(FactSorter? sorter, bool isLeft)
{
    /// <summary>Bytes behind the key: the side.</summary>
    public const int TailLength = 1;

    /// <summary>The tail of rows of the left side; it comes first.</summary>
    public const byte Left = 0;

    private readonly FactChunk chunk = new();

    /// <summary>Adds a row; one without name or date of birth hints at nobody.</summary>
    /// <exception cref="RowsNotKeptException">It cannot be spilled.</exception>
    public void Add(FactEntry row, int input)
    {
        var content = new RowContent(row.Content);
        var name = content[RosterFields.Name];
        var birthDate = content[RosterFields.BirthDate];
        var length = name.Length + 1 + birthDate.Length;
        if (sorter is null || name.IsEmpty || birthDate.IsEmpty || length > RowKey.Longest)
            return;
        var whole = RowKey.HeadLength + length + TailLength;
        FactEntry.WriteHead(chunk.Take(FactEntry.HeadLength), 0, whole, row.Kind, row.Record, row.Line, row.Offset, row.Part);
        var target = chunk.Take(whole);
        var key = target.Slice(RowKey.HeadLength, length);
        name.CopyTo(key);
        key[name.Length] = RowKey.Between;
        birthDate.CopyTo(key[(name.Length + 1)..]);
        RowKey.WriteHead(target[..^TailLength]);
        target[^1] = isLeft ? Left : (byte)(Left + 1);
        row.Content.CopyTo(chunk.Take(row.Content.Length));
        chunk.Close(0);
        Hand(input, sorter);
    }

    private void Hand(int input, FactSorter target)
    {
        try
        {
            lock (target)
                target.Add(chunk, input, 0, 0);
        }
        catch (IOException exception)
        {
            throw new RowsNotKeptException(exception);
        }

        chunk.Clear();
    }
}

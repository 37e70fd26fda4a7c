using System.Text;
using System.Text.Json.Nodes;
using KongChuo.Json;

namespace KongChuo.Rules.Balances;

/// <summary>One total and the parts it is made of.</summary>
internal sealed class Balance
{
    private readonly HashSet<string> kinds;
    private readonly Field total;
    private readonly bool isAll;
    private readonly Field? onlyIfZero;
    private readonly byte[]? figure;
    private readonly byte[]? by;
    private readonly List<BalancePart> plus;
    private readonly List<BalancePart> minus;
    private readonly Field disclosure = Field.At("/disclosure");
    private readonly bool countsRows;

    /// <summary>Takes a row of the table.</summary>
    public Balance(JsonObject row)
    {
        kinds = row["kinds"]!.AsArray().Select(kind => (string)kind!).ToHashSet(StringComparer.Ordinal);
        total = Field.At((string)row["total"]!);
        isAll = row["all"] is not null;
        onlyIfZero = row["onlyIfZero"] is { } condition ? Field.At((string)condition!) : null;
        (figure, by) = (Bytes(row["figure"]), Bytes(row["by"]));
        (plus, minus) = (Parts(row["plus"]), Parts(row["minus"]));
        countsRows = plus.Concat(minus).Any(part => part.CountsRows);
    }

    /// <summary>Judges every total of the row a record has.</summary>
    /// <returns>Each with 0-based offset, what it states and what its parts make; none where a part is missing.</returns>
    public void Each(in RecordView record, List<Sum> sums)
    {
        if (!kinds.Contains(record.Kind.Id) || (onlyIfZero is not null && record[onlyIfZero].Integer() is not 0))
            return;
        if (countsRows && record[disclosure].Exists && !record[disclosure].Is("0"u8))
            return;
        if (figure is null)
        {
            Add(record, record[total], default, sums);
            return;
        }

        long? all = 0;
        foreach (var item in record[total].Items())
        {
            all += item.Member(figure).Integer();
            if (!isAll)
                Add(record, item.Member(figure), by is null ? default : item.Member(by).RawString, sums);
        }

        if (isAll && record[total].Exists && all is { } together && Total(record, default) is { } expected)
            sums.Add(new Sum(record[total].Offset, together, expected));
    }

    private void Add(in RecordView record, JsonView stated, ReadOnlySpan<byte> key, List<Sum> sums)
    {
        if (stated.Integer() is { } number && Total(record, key) is { } expected)
            sums.Add(new Sum(stated.Offset, number, expected));
    }

    private long? Total(in RecordView record, ReadOnlySpan<byte> key)
    {
        long? sum = 0;
        foreach (var part in plus)
            sum += part.Of(record, by, key);
        foreach (var part in minus)
            sum -= part.Of(record, by, key);
        return sum;
    }

    private static byte[]? Bytes(JsonNode? text) => text is null ? null : Encoding.UTF8.GetBytes((string)text!);

    private static List<BalancePart> Parts(JsonNode? list) => [.. (list?.AsArray() ?? []).Select(part => new BalancePart(part!.AsObject()))];

    /// <summary>A total stated and what its parts make.</summary>
    /// <param name="Offset">0-based offset of the total in the record.</param>
    /// <param name="Stated">What it states.</param>
    /// <param name="Expected">What its parts make.</param>
    public readonly record struct Sum(int Offset, long Stated, long Expected);
}

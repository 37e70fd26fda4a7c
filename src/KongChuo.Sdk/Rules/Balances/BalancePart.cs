using System.Text;
using System.Text.Json.Nodes;
using KongChuo.Json;

namespace KongChuo.Rules.Balances;

/// <summary>A part of a total: a figure, or the number of rows of a list.</summary>
internal sealed class BalancePart
{
    private readonly Field at;
    private readonly List<(byte[] Name, byte[][] Values)> where;
    private readonly List<(byte[] Name, byte[][] Values)> whereNot;

    /// <summary>Takes a part of a row of the table.</summary>
    public BalancePart(JsonObject part)
    {
        at = Field.At((string)part["at"]!);
        CountsRows = part["rows"] is not null;
        (where, whereNot) = (Conditions(part["where"]), Conditions(part["whereNot"]));
    }

    /// <summary>Whether it is a number of rows.</summary>
    public bool CountsRows { get; }

    /// <summary>The part of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="by">The member by which rows are told apart; null when all count.</param>
    /// <param name="key">Its value.</param>
    /// <returns>The part; null when the record lacks it, or no row of it is told apart.</returns>
    public long? Of(in RecordView record, byte[]? by, ReadOnlySpan<byte> key)
    {
        if (!CountsRows)
            return record[at].Integer();
        var (count, isTold) = (0L, by is null);
        foreach (var row in record[at].Items())
        {
            isTold |= by is not null && row.Member(by).Exists;
            if ((by is null || row.Member(by).Is(key)) && Counts(row))
                count++;
        }

        return isTold && record[at].Exists ? count : null;
    }

    private bool Counts(JsonView row)
    {
        foreach (var (name, values) in where)
        {
            if (!IsAny(row.Member(name), values))
                return false;
        }

        foreach (var (name, values) in whereNot)
        {
            if (IsAny(row.Member(name), values))
                return false;
        }

        return true;
    }

    private static List<(byte[] Name, byte[][] Values)> Conditions(JsonNode? members) =>
        [.. (members?.AsObject() ?? []).Select(item => (Encoding.UTF8.GetBytes(item.Key), item.Value!.AsArray().Select(value => Encoding.UTF8.GetBytes((string)value!)).ToArray()))];

    private static bool IsAny(JsonView value, byte[][] texts)
    {
        foreach (var text in texts)
        {
            if (value.Is(text))
                return true;
        }

        return false;
    }
}

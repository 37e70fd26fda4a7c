using System.Buffers.Binary;
using System.Buffers.Text;
using KongChuo.Json;
using KongChuo.Rules.Records;
using KongChuo.Spill;

namespace KongChuo.Reconciliation.Rows;

/// <summary>
/// The record a row belongs to, and its version: the tail of the bytes that rows are sorted by, so that equal rows of one record and version stand together.
/// All zero where a record does not say.
/// </summary>
internal static class RowIdentity
{
    /// <summary>Its length in bytes.</summary>
    public const int Length = RecordLength + sizeof(uint);

    /// <summary>Length of the part that names the record.</summary>
    public const int RecordLength = 24;

    /// <summary>Writes it.</summary>
    /// <param name="target">Takes it.</param>
    /// <param name="party">Who is answerable for the record.</param>
    /// <param name="recordId">Its id.</param>
    /// <param name="recordVersion">Its version.</param>
    public static void Write(Span<byte> target, JsonView party, JsonView recordId, JsonView recordVersion)
    {
        target[..Length].Clear();
        if (!Utf8Parser.TryParse(recordId.Utf8(), out Guid id, out var used) || used != recordId.Utf8().Length)
            return;
        if (recordVersion.Integer() is not (>= 1 and <= int.MaxValue and var version))
            return;
        id.TryWriteBytes(target);
        KeyHash.Write(target[16..], party.Member("partyId"u8).Utf8());
        BinaryPrimitives.WriteUInt32BigEndian(target[RecordLength..], uint.MaxValue - (uint)version);
    }
}

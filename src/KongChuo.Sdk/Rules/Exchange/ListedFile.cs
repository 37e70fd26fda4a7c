using KongChuo.Json;

namespace KongChuo.Rules.Exchange;

/// <summary>A file as a manifest or a receipt lists it.</summary>
internal sealed class ListedFile
{
    private ListedFile(JsonView file, string pointer)
    {
        (Pointer, Offset) = (pointer, file.Offset);
        Path = file.Member("path"u8).Text() ?? "";
        PayloadType = file.Member("payloadType"u8).Text();
        RecordType = file.Member("recordType"u8).Text();
        Bytes = PlacedNumber.Read(file, "bytes", pointer) ?? PlacedNumber.Read(file, "receivedBytes", pointer);
        Records = PlacedNumber.Read(file, "records", pointer);
        Accepted = PlacedNumber.Read(file, "accepted", pointer);
        Rejected = PlacedNumber.Read(file, "rejected", pointer);
        Digests = PlacedDigest.ReadAll(file.Member("digests"u8), pointer + "/digests");
    }

    /// <summary>JSON Pointer of the entry in its message.</summary>
    public string Pointer { get; }

    /// <summary>0-based offset of the entry in its message, in bytes.</summary>
    public int Offset { get; }

    /// <summary>The path of the file in the package.</summary>
    public string Path { get; }

    /// <summary>A code of KC-PAYLOAD; null in a receipt.</summary>
    public string? PayloadType { get; }

    /// <summary>The one type of record in the file; null when it may hold several.</summary>
    public string? RecordType { get; }

    /// <summary>Its length in bytes, as stated: <c>bytes</c> of a manifest, <c>receivedBytes</c> of a receipt.</summary>
    public PlacedNumber? Bytes { get; }

    /// <summary>How many records it holds, as stated, the header of a batch not counted.</summary>
    public PlacedNumber? Records { get; }

    /// <summary>How many records were accepted; null in a manifest.</summary>
    public PlacedNumber? Accepted { get; }

    /// <summary>How many records were rejected; null in a manifest.</summary>
    public PlacedNumber? Rejected { get; }

    /// <summary>Its digests.</summary>
    public IReadOnlyList<PlacedDigest> Digests { get; }

    /// <summary>Reads a list of them.</summary>
    public static IReadOnlyList<ListedFile> ReadAll(JsonView files)
    {
        var list = new List<ListedFile>();
        foreach (var file in files.Items())
            list.Add(new ListedFile(file, $"/files/{list.Count}"));
        return list;
    }
}

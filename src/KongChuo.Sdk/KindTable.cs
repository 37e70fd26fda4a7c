using System.Text.Json;
using KongChuo.Findings;

namespace KongChuo;

/// <summary>The table of kinds of the specification, from <c>spec/v1/kinds.json</c>.</summary>
public static class KindTable
{
    private static readonly RecordKind BatchHeader = Batch("batch.header", "package/batch-header.schema.json", new LocalizedText("批次头", "Batch header"));
    private static readonly RecordKind BatchDocument = Batch("batch.document", "package/batch.schema.json", new LocalizedText("批次文档", "Batch document"));

    /// <summary>
    /// The kinds of what is exchanged beside the records of the table: the manifest of a package, the receipts of a package and of a bulletin, the directory of parties, and two
    /// rosters compared.
    /// </summary>
    internal static IReadOnlyList<RecordKind> Messages { get; } =
    [
        Message("package.manifest", "manifest", new LocalizedText("交换包清单", "Package manifest")),
        Message("package.receipt", "receipt", new LocalizedText("交换包回执", "Package receipt")),
        Message("package.acknowledgement", "acknowledgement", new LocalizedText("通报回执", "Acknowledgement of a bulletin")),
        Message("registry.parties", "party-registry", new LocalizedText("参与方目录", "Party registry")),
        Message("reconciliation.roster", "roster-reconciliation", new LocalizedText("名单比对结果", "Roster reconciliation")),
    ];

    private static readonly Lazy<RecordKind[]> Rows = new(Load);
    private static readonly Lazy<Dictionary<string, RecordKind>> ByWireName = new(() => Rows.Value.Concat(Messages).ToDictionary(kind => kind.WireName, StringComparer.Ordinal));

    /// <summary>Every kind, in the order of the table.</summary>
    public static IReadOnlyList<RecordKind> All => Rows.Value;

    /// <summary>Finds a kind by what names it on the wire: <c>recordType</c>, or <c>type</c> of an event. The messages of packages are found, too.</summary>
    /// <param name="wireName">The value of <c>recordType</c> or <c>type</c>.</param>
    /// <returns>The kind; null when there is none.</returns>
    public static RecordKind? FindByWireName(string wireName) => ByWireName.Value.GetValueOrDefault(wireName);

    /// <summary>Whether a kind is an event of a ledger batch (E801 to E805), which belongs to no case.</summary>
    /// <param name="id">The kind's id.</param>
    internal static bool IsBatchEvent(string id) => id.StartsWith("E8", StringComparison.Ordinal);

    /// <summary>Whether a name is a batch header's.</summary>
    /// <param name="wireName">The value of <c>recordType</c>.</param>
    internal static bool IsBatch(string wireName) => wireName == BatchHeader.WireName;

    /// <summary>The kind of a batch header: of the first line of NDJSON, or of a whole batch document.</summary>
    /// <param name="isDocument">Whether the header has a member <c>records</c>.</param>
    internal static RecordKind BatchOf(bool isDocument) => isDocument ? BatchDocument : BatchHeader;

    /// <summary>Whether a name is that of a page of the exchange interface, which only carries records and is not judged as one.</summary>
    /// <param name="wireName">The value of <c>recordType</c>.</param>
    internal static bool IsPage(string wireName) => wireName is "package.change-page" or "package.bulletin-page";

    private static RecordKind Batch(string id, string schema, LocalizedText title) =>
        new() { Id = id, Group = "batch", WireName = "batch.header", Schema = schema, Title = title };

    private static RecordKind Message(string id, string schema, LocalizedText title) =>
        new() { Id = id, Group = "package", WireName = id, Schema = $"package/{schema}.schema.json", Title = title };

    private static RecordKind[] Load()
    {
        using var document = JsonDocument.Parse(SpecResources.Read("kinds.json"));
        return [.. document.RootElement.GetProperty("kinds").EnumerateArray().Select(Read)];
    }

    private static RecordKind Read(JsonElement row) => new()
    {
        Id = row.GetProperty("id").GetString()!,
        Group = row.GetProperty("group").GetString()!,
        WireName = (row.TryGetProperty("recordType", out var recordType) ? recordType : row.GetProperty("type")).GetString()!,
        Schema = row.GetProperty("schema").GetString()!,
        Title = new LocalizedText(row.GetProperty("zh").GetString()!, row.GetProperty("en").GetString()!),
    };
}

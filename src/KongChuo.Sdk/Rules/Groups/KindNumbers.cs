namespace KongChuo.Rules.Groups;

/// <summary>Kinds by number, in the order of the table of kinds; those of batches and packages come last.</summary>
internal static class KindNumbers
{
    private static readonly RecordKind[] Kinds = [.. KindTable.All, KindTable.BatchOf(isDocument: false), KindTable.BatchOf(isDocument: true), .. KindTable.Messages];
    private static readonly Dictionary<RecordKind, int> Numbers = Kinds.Select((kind, number) => (kind, number)).ToDictionary(item => item.kind, item => item.number);

    /// <summary>The 0-based number of a kind.</summary>
    public static int Of(RecordKind kind) => Numbers[kind];

    /// <summary>The kind of a number.</summary>
    public static RecordKind At(int number) => Kinds[number];
}

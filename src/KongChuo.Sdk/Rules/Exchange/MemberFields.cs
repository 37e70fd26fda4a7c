namespace KongChuo.Rules.Exchange;

/// <summary>What is read in every record beside what rules read.</summary>
internal static class MemberFields
{
    public static readonly Field Signature = Field.At("/signature");
    public static readonly Field Compiler = Field.At("/compilingParty/partyId");
    public static readonly Field Sender = Field.At("/sender/partyId");
    public static readonly Field Synthetic = Field.At("/synthetic");
    public static readonly Field SpecVersion = Field.At("/specVersion");
    public static readonly Field DataSchema = Field.At("/dataschema");
    public static readonly Field AsOf = Field.At("/asOf");
    public static readonly Field PeriodStart = Field.At("/periodStart");
    public static readonly Field PeriodEnd = Field.At("/periodEnd");
    public static readonly Field PrivacyLevel = Field.At("/privacyLevel");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Field> All { get; } = [Signature, Compiler, Sender, Synthetic, SpecVersion, DataSchema, AsOf, PeriodStart, PeriodEnd, PrivacyLevel];
}

using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A comparison of two ledgers.</summary>
/// <param name="Bulletin">The bulletin that tells its result.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Ledgers">The ledgers compared.</param>
/// <param name="Differences">What differs, in the order of the lists.</param>
/// <param name="Resolved">The ids of rows it resolves, its own or of comparisons before.</param>
internal sealed record Comparison(Fact Bulletin, DateTimeOffset Created, string Ledgers, List<Difference> Differences, HashSet<string?> Resolved);

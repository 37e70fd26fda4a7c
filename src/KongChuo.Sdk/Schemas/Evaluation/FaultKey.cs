namespace KongChuo.Schemas.Evaluation;

/// <summary>What a fault is, whatever value it is found at: two with the same key and the same offset say the same.</summary>
/// <param name="Location">Absolute URI of the schema.</param>
/// <param name="Keyword">The keyword that failed; empty where the schema is <c>false</c>.</param>
/// <param name="Detail">What further tells faults of one keyword at one value apart: the members that are missing, and because of which.</param>
/// <param name="IsName">Whether a member's name is wrong.</param>
internal readonly record struct FaultKey(string Location, string Keyword, string Detail, bool IsName);

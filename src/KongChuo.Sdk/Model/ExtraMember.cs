using KongChuo.Json;

namespace KongChuo.Model;

/// <summary>A member kept as JSON: one the class does not know, or a known one whose value does not fit its type.</summary>
/// <param name="Member">The number of the known member, or -1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct ExtraMember(int Member, string Name, RawJson Value);

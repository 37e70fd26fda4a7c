namespace KongChuo.Schemas.Fast;

/// <summary>Judges the content of a string as an annotation asks; false gives the record up.</summary>
/// <param name="utf8">The content of the string, which has no escapes.</param>
internal delegate bool FastCheck(ReadOnlySpan<byte> utf8);

/// <summary>What an annotation asks of the strings it is given to, for the fast path.</summary>
/// <param name="Allowed">The only strings that are right; null when they are not listed.</param>
/// <param name="Check">Judges one string; null when <paramref name="Allowed"/> says all.</param>
internal sealed record FastAnnotation(IReadOnlyList<string>? Allowed, FastCheck? Check);

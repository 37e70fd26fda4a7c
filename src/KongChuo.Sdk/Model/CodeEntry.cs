using KongChuo.Findings;

namespace KongChuo.Model;

/// <summary>One code of a code list.</summary>
/// <param name="Code">Its text on the wire.</param>
/// <param name="Title">Its label.</param>
/// <param name="Parent">The code of the same list, or the group of codes, this one is a part of; null when it stands alone.</param>
/// <param name="ValidFrom">The first day it may be used, or null when no such day is known.</param>
/// <param name="ValidTo">The last day it may be used, or null when it is in force.</param>
/// <param name="ReplacedBy">The code to use instead, or null.</param>
public sealed record CodeEntry(string Code, LocalizedText Title, string? Parent, DateOnly? ValidFrom, DateOnly? ValidTo, string? ReplacedBy)
{
    /// <summary>Whether the code may be used on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="ValidFrom"/> to <see cref="ValidTo"/>, both included.</returns>
    public bool IsInForce(DateOnly day) => !(day < ValidFrom) && !(day > ValidTo);
}

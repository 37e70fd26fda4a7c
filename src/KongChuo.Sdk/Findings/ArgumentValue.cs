using System.Globalization;

namespace KongChuo.Findings;

/// <summary>The typed value of one argument of a finding: a whole number, a date, a truth value, or a short text.</summary>
public readonly struct ArgumentValue : IEquatable<ArgumentValue>
{
    private readonly string? text;
    private readonly long number;

    private ArgumentValue(ArgumentKind kind, long number, string? text) => (Kind, this.number, this.text) = (kind, number, text);

    /// <summary>What the value is.</summary>
    public ArgumentKind Kind { get; }

    /// <summary>Makes a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator ArgumentValue(long value) => new(ArgumentKind.Integer, value, null);

    /// <summary>Makes a text.</summary>
    /// <param name="value">The text; null is the empty text.</param>
    public static implicit operator ArgumentValue(string? value) => new(ArgumentKind.Text, 0, value ?? "");

    /// <summary>Makes a calendar date.</summary>
    /// <param name="value">The date.</param>
    public static implicit operator ArgumentValue(DateOnly value) => new(ArgumentKind.Date, value.DayNumber, null);

    /// <summary>Makes a truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator ArgumentValue(bool value) => new(ArgumentKind.Boolean, value ? 1 : 0, null);

    /// <summary>The number, when <see cref="Kind"/> is <see cref="ArgumentKind.Integer"/> or <see cref="ArgumentKind.Boolean"/>; else 0.</summary>
    public long Integer => Kind is ArgumentKind.Integer or ArgumentKind.Boolean ? number : 0;

    /// <summary>The value as text, the same whatever the culture: dates as <c>yyyy-MM-dd</c>, truth values as <c>true</c> or <c>false</c>.</summary>
    /// <returns>The text; never null.</returns>
    public override string ToString() => Kind switch
    {
        ArgumentKind.Integer => number.ToString(CultureInfo.InvariantCulture),
        ArgumentKind.Date => DateOnly.FromDayNumber((int)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ArgumentKind.Boolean => number != 0 ? "true" : "false",
        _ => text ?? "",
    };

    /// <inheritdoc/>
    public bool Equals(ArgumentValue other) => Kind == other.Kind && number == other.number && (text ?? "") == (other.text ?? "");

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArgumentValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, number, text ?? "");

    /// <summary>Compares two values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ArgumentValue left, ArgumentValue right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ArgumentValue left, ArgumentValue right) => !left.Equals(right);
}

using KongChuo.Findings;

namespace KongChuo.Model;

/// <summary>A code of a code list. It keeps any text; <see cref="IsKnown"/> tells whether the list has it.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ICode<TSelf> : IEquatable<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>The list the code belongs to.</summary>
    static abstract CodeList List { get; }

    /// <summary>The text on the wire; empty for the default value.</summary>
    string Value { get; }

    /// <summary>Whether the list has the code, in force or not.</summary>
    bool IsKnown { get; }

    /// <summary>Wraps a text, in the list or not.</summary>
    /// <param name="value">The text of the code.</param>
    /// <returns>The code.</returns>
    static abstract TSelf From(string value);

    /// <summary>The label of the code.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The label, or null when the list does not have the code.</returns>
    string? Title(Language language);
}

namespace KongChuo.Schemas;

/// <summary>A regular expression is not written in ECMA-262 syntax, or asks for something that cannot be matched without backtracking.</summary>
public sealed class PatternNotSupportedException : Exception
{
    internal PatternNotSupportedException(string construct, int position, bool isSyntaxError)
        : base(isSyntaxError ? $"Syntax error at position {position}: {construct}." : $"Not supported at position {position}: {construct}.")
    {
        Construct = construct;
        Position = position;
        IsSyntaxError = isSyntaxError;
    }

    /// <summary>The refused construct (<c>lookahead</c>, <c>back-reference</c>, ...), or what is wrong with the syntax; in English.</summary>
    public string Construct { get; }

    /// <summary>Where it stands: 0-based, in UTF-16 code units of the pattern.</summary>
    public int Position { get; }

    /// <summary>Whether the pattern is malformed, rather than well-formed and refused.</summary>
    public bool IsSyntaxError { get; }
}

namespace KongChuo.Identifiers;

/// <summary>What the shared parser needs of an identifier type.</summary>
internal interface IIdentifier<TSelf>
    where TSelf : struct, IIdentifier<TSelf>
{
    static abstract IdentifierError Check(ReadOnlySpan<byte> utf8);

    /// <summary>Wraps a text that has passed <see cref="Check"/>.</summary>
    static abstract TSelf Wrap(string text);
}

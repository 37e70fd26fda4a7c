using System.Text;

namespace KongChuo;

/// <summary>An edition of the specification the library can judge by. A minor only adds, so records name a major and a minor.</summary>
public sealed class SpecVersion
{
    private SpecVersion(int major, int minor) => (Major, Minor) = (major, minor);

    /// <summary>Version 1.0.</summary>
    public static SpecVersion V1_0 { get; } = new(1, 0);

    /// <summary>The exact version of the specification the library carries, for instance <c>1.0.0-draft.1</c>.</summary>
    public static string Current { get; } = Encoding.UTF8.GetString(SpecResources.Read("VERSION")).Trim();

    /// <summary>The major: another one may mean other things.</summary>
    public int Major { get; }

    /// <summary>The newest minor known.</summary>
    public int Minor { get; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}");
}

using KongChuo.Reconciliation;

namespace KongChuo.Validator.Reconcile;

/// <summary>A kind of comparison that <c>--as</c> names, with the key it goes by unless <c>--key</c> says otherwise.</summary>
/// <param name="Code">The code in KC-RECONKIND.</param>
/// <param name="Name">The name on the command line.</param>
/// <param name="Key">The key.</param>
internal sealed record ComparisonKind(string Code, string Name, MatchKey Key)
{
    /// <summary>The name of the kind that is meant when none is named.</summary>
    public const string Default = "department-ledgers";

    private static readonly ComparisonKind[] All =
    [
        new("1", "roster-presence", MatchKey.CitizenId),
        new("2", "enrollment", MatchKey.CitizenId),
        new("3", Default, MatchKey.CitizenId),
        new("4", "household-enrollment", MatchKey.CitizenId),
        new("5", "enrollment-presence", MatchKey.StudentNumber),
        new("6", "dropouts-poverty", MatchKey.CitizenId),
    ];

    private static readonly (string Name, MatchKey Key)[] Keys =
    [
        ("citizen-id", MatchKey.CitizenId),
        ("student-number", MatchKey.StudentNumber),
        ("child-id", MatchKey.ChildId),
        ("name-and-birth-date", MatchKey.NameAndBirthDate),
    ];

    /// <summary>The names and codes <c>--as</c> takes.</summary>
    public static string[] Names => [.. All.Select(kind => kind.Name), .. All.Select(kind => kind.Code)];

    /// <summary>The names <c>--key</c> takes.</summary>
    public static string[] KeyNames => [.. Keys.Select(key => key.Name)];

    /// <summary>Finds a kind by one of <see cref="Names"/>.</summary>
    public static ComparisonKind Find(string name) => Array.Find(All, kind => kind.Name == name || kind.Code == name)!;

    /// <summary>Finds a key by one of <see cref="KeyNames"/>.</summary>
    public static MatchKey FindKey(string name) => Array.Find(Keys, key => key.Name == name).Key;

    /// <summary>The name of a key.</summary>
    public static string NameOf(MatchKey key) => Array.Find(Keys, item => item.Key == key).Name;
}

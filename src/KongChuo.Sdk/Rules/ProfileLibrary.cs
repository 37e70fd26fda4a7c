using System.Collections.Concurrent;

namespace KongChuo.Rules;

/// <summary>The profiles that come with the specification, read when first asked for.</summary>
internal static class ProfileLibrary
{
    private static readonly ConcurrentDictionary<string, Profile?> Loaded = new(StringComparer.Ordinal);

    public static Profile Core => TryFind("core") ?? throw ProfileFaults.Unknown("core");

    /// <summary>Ids of all profiles, ordinal order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. SpecResources.Names("profiles/").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!];

    public static Profile? TryFind(string id) => Loaded.GetOrAdd(id, Load);

    private static Profile? Load(string id) =>
        Ids.Contains(id, StringComparer.Ordinal) ? ProfileReader.Read(SpecResources.Read($"profiles/{id}.json"), TryFind, isOwn: false) : null;
}

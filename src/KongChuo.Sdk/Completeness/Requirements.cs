using KongChuo.Findings;

namespace KongChuo.Completeness;

/// <summary>
/// What data must hold to be complete for a receiver: a conformance level, or a receiver's own document. Data, not code: its form is
/// <c>spec/meta/requirements.schema.json</c>. Immutable.
/// </summary>
public sealed class Requirements
{
    private string? digest;

    internal Requirements(string id, LocalizedText title, IReadOnlyList<RequiredKind> kinds) => (Id, Title, Kinds) = (id, title, kinds);

    /// <summary>The id, for instance <c>core</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The kinds something is said of, with what is inherited, in the order of <see cref="KindTable.All"/>.</summary>
    public IReadOnlyList<RequiredKind> Kinds { get; }

    /// <summary>SHA-256, in lower-case hexadecimal, of all that is demanded, what is inherited too.</summary>
    public string Digest => digest ??= RequirementsDigest.Of(this);

    /// <summary>Ids of the conformance levels, each before those that extend it: <c>core</c>, <c>extended</c>, <c>full</c>.</summary>
    public static IReadOnlyList<string> Levels => RequirementsLibrary.Levels;

    /// <summary>Gives a conformance level.</summary>
    /// <param name="id">One of <see cref="Levels"/>.</param>
    /// <returns>What the level demands.</returns>
    /// <exception cref="ArgumentException">There is no such level.</exception>
    public static Requirements Level(string id) =>
        RequirementsLibrary.TryFind(id) ?? throw new ArgumentException($"There is no conformance level '{id}'.", nameof(id));

    /// <summary>Reads a receiver's requirements that extend nothing or a level.</summary>
    /// <param name="utf8Json">The JSON in UTF-8.</param>
    /// <returns>The requirements, with what is inherited.</returns>
    /// <exception cref="RequirementsException">The JSON cannot be read, or demands what there cannot be.</exception>
    public static Requirements Load(ReadOnlyMemory<byte> utf8Json) => RequirementsReader.Read(utf8Json, RequirementsLibrary.TryFind, isOwn: true);

    /// <summary>Reads a receiver's requirements from a file; it may extend another file in its own folder or below, by a path relative to the file that names it.</summary>
    /// <param name="path">Path of the file.</param>
    /// <returns>The requirements, with what is inherited.</returns>
    /// <exception cref="RequirementsException">The file, or one it extends, cannot be used.</exception>
    /// <exception cref="IOException">The file itself cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file itself may not be read.</exception>
    public static Requirements LoadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return RequirementsLibrary.ReadFile(Path.GetFullPath(path), []);
    }

    /// <summary>What is said of a kind; null when nothing is.</summary>
    internal RequiredKind? Of(RecordKind kind) => Kinds.FirstOrDefault(required => required.Kind == kind);
}

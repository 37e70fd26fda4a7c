using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>A manifest with what its package was found to hold.</summary>
internal sealed class PackageDossier(Fact fact, GroupContext context)
{
    /// <summary>The manifest, whole.</summary>
    public Fact Fact => fact;

    /// <summary>What it says.</summary>
    public ManifestView Manifest { get; } = ManifestView.Read(fact.Whole);

    /// <summary>The files of the package; null when only the manifest was given.</summary>
    public PackageContent? Content { get; } = context.PackageOf(fact.Input);

    /// <summary>The files that are listed and present and were measured; none when only the manifest was given.</summary>
    public IEnumerable<(ListedFile Listed, PresentFile Present)> Measured
    {
        get
        {
            foreach (var listed in Manifest.Files)
            {
                if (Content?.Find(listed.Path) is { IsMeasured: true } present)
                    yield return (listed, present);
            }
        }
    }

    /// <summary>Those among them whose records were judged.</summary>
    public IEnumerable<(ListedFile Listed, PresentFile Present)> Judged => Measured.Where(file => file.Present.HasRecords);

    /// <summary>The place of a listed file.</summary>
    public MessagePlace At(ListedFile listed) => new(fact, listed.Pointer, listed.Offset);

    /// <summary>The place of a number.</summary>
    public MessagePlace At(PlacedNumber number) => new(fact, number.Pointer, number.Offset);

    /// <summary>The place of a digest.</summary>
    public MessagePlace At(PlacedDigest digest) => new(fact, digest.Pointer, digest.Offset);

    /// <summary>The place of a member.</summary>
    public MessagePlace At(string pointer, Fact? related = null) => MessagePlace.Of(fact, pointer, related);
}

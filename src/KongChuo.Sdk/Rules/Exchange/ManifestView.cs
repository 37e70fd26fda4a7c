using KongChuo.Json;

namespace KongChuo.Rules.Exchange;

/// <summary>What the manifest of a package says, as far as it can be read: null where a member is absent or of another type.</summary>
internal sealed class ManifestView
{
    private readonly Dictionary<string, ListedFile> byPath = new(StringComparer.Ordinal);

    private ManifestView(JsonView root)
    {
        foreach (var member in root.Members())
            Take(member);
        foreach (var file in Files)
            byPath.TryAdd(file.Path, file);
    }

    /// <summary><c>packageId</c>.</summary>
    public string? PackageId { get; private set; }

    /// <summary><c>previousPackageId</c>.</summary>
    public string? PreviousPackageId { get; private set; }

    /// <summary><c>profile</c>.</summary>
    public string? Profile { get; private set; }

    /// <summary><c>specVersion</c>.</summary>
    public string? SpecVersion { get; private set; }

    /// <summary>The party and the type of party that sends.</summary>
    public PartyView Sender { get; private set; } = new(null, null);

    /// <summary>The parties it is sent to.</summary>
    public IReadOnlyList<PartyView> Receivers { get; private set; } = [];

    /// <summary>The parties that get a copy.</summary>
    public IReadOnlyList<PartyView> Copies { get; private set; } = [];

    /// <summary><c>createdAt</c>.</summary>
    public DateTimeOffset? CreatedAt { get; private set; }

    /// <summary><c>periodStart</c>.</summary>
    public DateOnly? PeriodStart { get; private set; }

    /// <summary><c>periodEnd</c>.</summary>
    public DateOnly? PeriodEnd { get; private set; }

    /// <summary><c>synthetic</c>; false when absent.</summary>
    public bool IsSynthetic { get; private set; }

    /// <summary><c>privacyLevel</c>.</summary>
    public string? PrivacyLevel { get; private set; }

    /// <summary><c>deidentification</c>.</summary>
    public string? Deidentification { get; private set; }

    /// <summary>Whether there is a <c>signature</c>.</summary>
    public bool IsSigned { get; private set; }

    /// <summary><c>files</c>, in order.</summary>
    public IReadOnlyList<ListedFile> Files { get; private set; } = [];

    /// <summary><c>totals</c>, in order.</summary>
    public IReadOnlyList<PlacedNumber> Totals { get; private set; } = [];

    /// <summary>The first listed file of a path; null when it is not listed.</summary>
    public ListedFile? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Reads bytes that may be anything.</summary>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <returns>The manifest; null when they are no sound JSON object whose <c>recordType</c> is a manifest's.</returns>
    public static ManifestView? TryRead(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(EncodingProbe.ByteOrderMark))
            utf8 = utf8[EncodingProbe.ByteOrderMark.Length..];
        if (!new Utf8Gate().Check(utf8))
            return null;
        var root = new JsonView(utf8, JsonSkip.WhiteSpace(utf8, 0));
        return root.Member("recordType"u8).Is("package.manifest"u8) ? new ManifestView(root) : null;
    }

    /// <summary>Reads a manifest that was judged by its schema.</summary>
    /// <param name="utf8">Its root object.</param>
    public static ManifestView Read(ReadOnlySpan<byte> utf8) => new(new JsonView(utf8, 0));

    private void Take(JsonMember member)
    {
        var value = member.Value;
        switch (member.Name())
        {
            case "packageId":
                PackageId = value.Text();
                break;
            case "previousPackageId":
                PreviousPackageId = value.Text();
                break;
            case "profile":
                Profile = value.Text();
                break;
            case "specVersion":
                SpecVersion = value.Text();
                break;
            case "sender":
                Sender = PartyView.Read(value);
                break;
            case "receivers":
                Receivers = PartyView.ReadAll(value);
                break;
            case "ccParties":
                Copies = PartyView.ReadAll(value);
                break;
            case "createdAt":
                CreatedAt = value.Instant();
                break;
            case "periodStart":
                PeriodStart = value.Date();
                break;
            case "periodEnd":
                PeriodEnd = value.Date();
                break;
            case "synthetic":
                IsSynthetic = value.IsTrue;
                break;
            case "privacyLevel":
                PrivacyLevel = value.Text();
                break;
            case "deidentification":
                Deidentification = value.Text();
                break;
            case "signature":
                IsSigned = true;
                break;
            case "files":
                Files = ListedFile.ReadAll(value);
                break;
            case "totals":
                Totals = PlacedNumber.ReadAll(value, "/totals");
                break;
        }
    }
}

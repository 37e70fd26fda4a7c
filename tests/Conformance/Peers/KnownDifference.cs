using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KongChuo.Tests;

namespace Conformance.Peers;

/// <summary>A way in which a peer is known to judge otherwise, with the reason; a row of <c>known-differences.json</c>.</summary>
internal sealed class KnownDifference
{
    private readonly string peer;
    private readonly string ours;
    private readonly string theirs;
    private readonly Regex text;
    private readonly string[] faults;

    private KnownDifference(JsonNode row)
    {
        peer = row["peer"]!.GetValue<string>();
        ours = row["ours"]!.GetValue<string>();
        theirs = row["theirs"]!.GetValue<string>();
        text = new Regex(row["text"]!.GetValue<string>(), RegexOptions.CultureInvariant);
        faults = [.. row["faults"]!.AsArray().Select(keyword => keyword!.GetValue<string>())];
        Reason = row["en"]!.GetValue<string>();
        Witness = Make(row["witness"]!);
        if (Reason.Length == 0 || row["zh"]!.GetValue<string>().Length == 0)
            throw new FormatException("A known difference needs its reason in both languages.");
    }

    /// <summary>The list.</summary>
    public static IReadOnlyList<KnownDifference> All { get; } =
        [.. JsonNode.Parse(File.ReadAllText(RepositoryRoot.At("tests/Conformance/Peers/known-differences.json")))!["differences"]!.AsArray().Select(row => new KnownDifference(row!))];

    /// <summary>Why it is so.</summary>
    public string Reason { get; }

    /// <summary>A record on which the two differ.</summary>
    public byte[] Witness { get; }

    /// <summary>Whether this explains a difference over a record: the verdicts are those listed, the text holds what brings it about, and
    /// nothing else is wrong with the record when the list names the keywords.</summary>
    public bool Explains(string peerName, byte[] utf8, OwnVerdict own, bool? verdict) =>
        peer == peerName && ours == Word(own.Program) && theirs == Word(verdict) && text.IsMatch(Encoding.UTF8.GetString(utf8))
        && (faults.Length == 0 || own.Faults.All(fault => faults.Contains(fault[(fault.LastIndexOf('/') + 1)..])));

    /// <summary>A verdict in the words of the list.</summary>
    public static string Word(bool? verdict) => verdict switch
    {
        true => "valid",
        false => "invalid",
        null => "none",
    };

    private static byte[] Make(JsonNode witness)
    {
        var record = JsonNode.Parse(File.ReadAllText(RepositoryRoot.At($"spec/v1/vectors/{witness["vector"]!.GetValue<string>()}.input.json")))!;
        record[witness["member"]!.GetValue<string>()] = witness["value"]!.DeepClone();
        return Encoding.UTF8.GetBytes(record.ToJsonString());
    }
}

using System.Text.Json;

namespace KongChuo.Rules.Exchange;

/// <summary>Which types of party may send which ledgers and bulletins: those that compile, issue or take part in them, from <c>spec/v1/duties.json</c>.</summary>
internal static class SenderDuties
{
    private static readonly string[] Members = ["compiles", "issues", "cooperates"];

    private static readonly Lazy<HashSet<(string Party, string Kind)>> Duties = new(Load);
    private static readonly Lazy<HashSet<string>> Kinds = new(() => [.. Duties.Value.Select(duty => duty.Kind)]);

    /// <summary>Whether the table says anything of a kind.</summary>
    public static bool IsInTable(string kindId) => Kinds.Value.Contains(kindId);

    /// <summary>Whether a type of party may send a kind.</summary>
    /// <param name="party">A code of KC-PARTY.</param>
    /// <param name="kindId">The kind's id.</param>
    public static bool MaySend(string party, string kindId) => Duties.Value.Contains((party, kindId));

    private static HashSet<(string Party, string Kind)> Load()
    {
        using var document = JsonDocument.Parse(SpecResources.Read("duties.json"));
        var duties = new HashSet<(string Party, string Kind)>();
        foreach (var duty in document.RootElement.GetProperty("duties").EnumerateArray())
        {
            foreach (var kind in Members.SelectMany(member => duty.GetProperty(member).EnumerateArray()).Select(kind => kind.GetString()!).Where(kind => kind[0] is 'L' or 'B'))
                duties.Add((duty.GetProperty("party").GetString()!, kind));
        }

        return duties;
    }
}

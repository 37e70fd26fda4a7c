using System.Text.Json.Nodes;

namespace KongChuo.Rules.Balances;

/// <summary>How the figures of bulletins hang together: the rows of <c>spec/v1/balances.json</c>.</summary>
internal static class BalanceTable
{
    /// <summary>Reads the rows of a relation. Their fields have to be made before the first program is compiled.</summary>
    /// <param name="relation"><c>equal</c>: the total is the sum of its parts; <c>at-most</c>: it is no more.</param>
    public static IReadOnlyList<Balance> Of(string relation) =>
    [
        .. JsonNode.Parse(SpecResources.Read("balances.json"))!["balances"]!.AsArray()
            .Where(row => (string)row!["relation"]! == relation).Select(row => new Balance(row!.AsObject())),
    ];
}

using KongChuo.Json;

namespace KongChuo.Rules.Exchange;

/// <summary>A party as messages refer to it.</summary>
/// <param name="Id"><c>partyId</c>; null when absent.</param>
/// <param name="Type"><c>partyType</c>; null when absent.</param>
internal sealed record PartyView(string? Id, string? Type)
{
    /// <summary>Reads one.</summary>
    public static PartyView Read(JsonView party) => new(party.Member("partyId"u8).Text(), party.Member("partyType"u8).Text());

    /// <summary>Reads a list of them.</summary>
    public static IReadOnlyList<PartyView> ReadAll(JsonView parties)
    {
        var list = new List<PartyView>();
        foreach (var party in parties.Items())
            list.Add(Read(party));
        return list;
    }
}

using KongChuo.Json;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>What the receipt of a package says.</summary>
internal sealed class ReceiptView
{
    /// <summary>Reads a receipt that was judged by its schema.</summary>
    public ReceiptView(Fact fact)
    {
        Fact = fact;
        var root = new JsonView(fact.Whole, 0);
        Sender = PartyView.Read(root.Member("sender"u8));
        Receiver = PartyView.Read(root.Member("receiver"u8));
        Files = ListedFile.ReadAll(root.Member("files"u8));
    }

    /// <summary>The receipt, whole.</summary>
    public Fact Fact { get; }

    /// <summary>The sender of the package.</summary>
    public PartyView Sender { get; }

    /// <summary>Who answers.</summary>
    public PartyView Receiver { get; }

    /// <summary>The files it answers for.</summary>
    public IReadOnlyList<ListedFile> Files { get; }
}

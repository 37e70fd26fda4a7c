using System.Text;
using Bogus;

namespace KongChuo.Synthetic.Pools;

/// <summary>Texts ready as UTF-8, each as often as its weight says; a pick costs one random number.</summary>
internal sealed class TextPool
{
    private const int Slots = 8192;
    private readonly byte[][] texts;

    private TextPool(byte[][] texts) => this.texts = texts;

    /// <summary>Fills a pool by drawing from weighted texts.</summary>
    public static TextPool Fill(Randomizer random, IReadOnlyList<(string Text, int Weight)> items)
    {
        var encoded = items.Select(item => Encoding.UTF8.GetBytes(item.Text)).ToArray();
        var total = items.Sum(item => item.Weight);
        var texts = new byte[Slots][];
        for (var i = 0; i < Slots; i++)
        {
            var point = random.Number(total - 1);
            var chosen = 0;
            while (point >= items[chosen].Weight)
                point -= items[chosen++].Weight;
            texts[i] = encoded[chosen];
        }

        return new TextPool(texts);
    }

    /// <summary>Takes a text.</summary>
    public ReadOnlySpan<byte> Pick(ref Draw draw) => texts[draw.Below(Slots)];

    /// <summary>Takes the place of a text, to be remembered.</summary>
    public static int PickSlot(ref Draw draw) => draw.Below(Slots);

    /// <summary>The text at a place.</summary>
    public ReadOnlySpan<byte> At(int slot) => texts[slot];
}

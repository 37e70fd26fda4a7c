using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KongChuo;
using KongChuo.Tests;

namespace Conformance.Peers;

/// <summary>
/// Makes records that are nearly right from the valid vectors of a kind. A mutant depends on (kind, seed, number) and nothing else; it is
/// one line of well-formed JSON, though its envelope may be spoilt.
/// </summary>
internal sealed class Mutator
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Escaped = new() { Encoder = JavaScriptEncoder.Default };

    private readonly string kind;
    private readonly JsonObject[] originals;

    /// <summary>Reads the valid vectors of a kind.</summary>
    public Mutator(RecordKind kind)
    {
        this.kind = kind.Id;
        var folders = new[] { "valid", "schema" }.Select(folder => RepositoryRoot.At("spec/v1/vectors/" + folder));
        var paths = folders.SelectMany(folder => Directory.EnumerateFiles(folder, kind.Id + "-*.input.json")).Order(StringComparer.Ordinal);
        originals = [.. paths.Select(path => (JsonObject)JsonNode.Parse(File.ReadAllText(path))!)];
    }

    /// <summary>Makes one mutant.</summary>
    public byte[] Make(int seed, int number)
    {
        var dice = Dice.For(kind, seed, number);
        var root = (JsonObject)dice.Pick(originals).DeepClone();
        for (var changes = dice.Below(8) switch { < 5 => 1, < 7 => 2, _ => 3 }; changes > 0; changes--)
            Change(root, dice);
        return Encoding.UTF8.GetBytes(root.ToJsonString(dice.OneIn(4) ? Escaped : Plain));
    }

    private static void Change(JsonObject root, Dice dice)
    {
        var places = MutationPlace.All(root);
        if (places.Count == 0)
            return;
        var place = dice.Pick(places);
        switch (dice.Below(16))
        {
            case 0 or 1:
                StructureMutations.Delete(place);
                break;
            case 2:
                StructureMutations.Rename(place, dice);
                break;
            case 3:
                StructureMutations.Add(root, places, dice);
                break;
            case 4:
                StructureMutations.Transplant(place, dice);
                break;
            case 5:
                StructureMutations.Swap(places, dice);
                break;
            case 6:
                StructureMutations.Resize(places, dice);
                break;
            case 7:
                StructureMutations.Reorder(root, places, dice);
                break;
            case 8:
                place.Replace(ValueMutations.Type(dice));
                break;
            case 9 when places.Where(number => number.Kind == JsonValueKind.Number).ToList() is { Count: > 0 } numbers:
                var chosen = dice.Pick(numbers);
                chosen.Replace(ValueMutations.Number(chosen.Value!, dice));
                break;
            default:
                place.Replace(ValueMutations.Fitting(place.Value, dice));
                break;
        }
    }
}

using System.Text.Json.Nodes;

namespace Conformance.Peers;

/// <summary>Changes of objects and arrays. None makes a name stand twice.</summary>
internal static class StructureMutations
{
    private static readonly string[] Strangers = ["x", "note", "备注", "x-local", "$id", "__proto__", "constructor", "toString", "extensions", "a/b", "a~b", "", "𠀀"];

    /// <summary>Takes a value away.</summary>
    public static void Delete(MutationPlace place)
    {
        if (place.Parent is JsonArray array)
            array.RemoveAt(place.Index);
        else
            place.Parent.AsObject().Remove(place.Name);
    }

    /// <summary>Gives a member another name.</summary>
    public static void Rename(MutationPlace place, Dice dice)
    {
        if (place.Parent is not JsonObject parent)
            return;
        var name = dice.Below(4) switch
        {
            0 => place.Name + "X",
            1 => char.ToUpperInvariant(place.Name[0]) + place.Name[1..],
            2 => place.Name + " ",
            _ => dice.Pick(MutationPool.Instance.Names),
        };
        if (parent.ContainsKey(name))
            return;
        var value = place.Value;
        parent.Remove(place.Name);
        parent.Add(name, value);
    }

    /// <summary>Adds a member the object may not have, to an object anywhere.</summary>
    public static void Add(JsonObject root, IReadOnlyList<MutationPlace> places, Dice dice)
    {
        var objects = places.Select(place => place.Value).OfType<JsonObject>().Append(root).ToList();
        var parent = dice.Pick(objects);
        var name = dice.OneIn(2) ? dice.Pick(Strangers) : dice.Pick(MutationPool.Instance.Names);
        var known = MutationPool.Instance.PartsOf(name);
        if (!parent.ContainsKey(name))
            parent.Add(name, known.Count > 0 ? dice.Pick(known).DeepClone() : ValueMutations.Type(dice));
    }

    /// <summary>Puts a part of another record, of the same name, in the place of this one.</summary>
    public static void Transplant(MutationPlace place, Dice dice)
    {
        if (place.Parent is JsonObject && MutationPool.Instance.PartsOf(place.Name) is { Count: > 0 } known)
            place.Replace(dice.Pick(known).DeepClone());
    }

    /// <summary>Swaps the values of two members, mostly of two dates.</summary>
    public static void Swap(IReadOnlyList<MutationPlace> places, Dice dice)
    {
        var dates = places.Where(place => place.Name.EndsWith("Date", StringComparison.Ordinal)).ToList();
        var candidates = dates.Count > 1 && !dice.OneIn(4) ? dates : places;
        var (left, right) = (dice.Pick(candidates), dice.Pick(candidates));
        var (leftValue, rightValue) = (left.Value?.DeepClone(), right.Value?.DeepClone());
        left.Replace(rightValue);
        right.Replace(leftValue);
    }

    /// <summary>Empties an array, repeats an item, or lets it grow to a limit.</summary>
    public static void Resize(IReadOnlyList<MutationPlace> places, Dice dice)
    {
        var arrays = places.Select(place => place.Value).OfType<JsonArray>().ToList();
        if (arrays.Count == 0)
            return;
        var array = dice.Pick(arrays);
        if (array.Count == 0 || dice.OneIn(3))
        {
            array.Clear();
            return;
        }

        var limits = MutationPool.Instance.Counts.Where(count => count <= 60).ToList();
        var count = dice.OneIn(2) ? array.Count + 1 : dice.Pick(limits) + dice.Below(2);
        for (var i = 0; array.Count < count; i++)
        {
            var copy = array[i % array.Count]?.DeepClone();
            if (dice.OneIn(2) && copy is JsonValue value)
                copy = ValueMutations.Fitting(value, dice);
            array.Add(copy);
        }
    }

    /// <summary>Changes the order of an object's members, which means nothing.</summary>
    public static void Reorder(JsonObject root, IReadOnlyList<MutationPlace> places, Dice dice)
    {
        var target = dice.Pick(places.Select(place => place.Value).OfType<JsonObject>().Append(root).ToList());
        var members = target.ToList();
        target.Clear();
        while (members.Count > 0)
        {
            var next = dice.Below(members.Count);
            target.Add(members[next].Key, members[next].Value);
            members.RemoveAt(next);
        }
    }
}

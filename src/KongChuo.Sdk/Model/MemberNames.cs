using System.Text.Json;
using KongChuo.Json;

namespace KongChuo.Model;

/// <summary>The members a class knows: their numbers, and the order they are written in.</summary>
internal sealed class MemberNames
{
    /// <summary>The member that stands last in every object that has it, behind the members derived classes add.</summary>
    private const string Last = "extensions";

    private readonly string[] names;
    private readonly byte[][] utf8;
    private readonly byte[][] quoted;
    private readonly int[] order;

    /// <summary>Numbers members from 0 in schema order.</summary>
    public MemberNames(params string[] names)
    {
        this.names = names;
        utf8 = [.. names.Select(System.Text.Encoding.UTF8.GetBytes)];
        quoted = [.. names.Select(Quote)];
        order = [.. Enumerable.Range(0, names.Length).OrderBy(member => names[member] == Last)];
    }

    /// <summary>The number of members.</summary>
    public int Count => names.Length;

    /// <summary>The numbers of the members in the order they are written.</summary>
    public ReadOnlySpan<int> Order => order;

    /// <summary>Adds the members of a derived class; the numbers of the base stay.</summary>
    public MemberNames With(params string[] more) => new([.. names, .. more]);

    /// <summary>The name of a member.</summary>
    public string Name(int member) => names[member];

    /// <summary>The name of a member as <c>"name":</c>.</summary>
    public ReadOnlySpan<byte> Quoted(int member) => quoted[member];

    /// <summary>Finds the member a reader's property name names.</summary>
    /// <param name="reader">The reader, on a property name.</param>
    /// <param name="place">The place in <see cref="Order"/> it is expected at; moved behind where it was found.</param>
    /// <returns>The member, or -1.</returns>
    public int Find(scoped ref Utf8JsonReader reader, ref int place)
    {
        var tried = place;
        for (var left = order.Length; left > 0; left--, tried++)
        {
            if (tried >= order.Length)
                tried = 0;
            if (!reader.ValueTextEquals(utf8[order[tried]]))
                continue;
            place = tried + 1;
            return order[tried];
        }

        return -1;
    }

    /// <summary>Finds a member by name.</summary>
    /// <returns>The member, or -1.</returns>
    public int Find(string name) => Array.IndexOf(names, name);

    private static byte[] Quote(string name)
    {
        var writer = CanonicalWriter.Rent();
        writer.Name(name);
        var quoted = writer.Written.ToArray();
        writer.Return();
        return quoted;
    }
}

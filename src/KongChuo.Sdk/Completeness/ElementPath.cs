using System.Globalization;
using System.Text;
using KongChuo.Json;
using KongChuo.Rules;
using KongChuo.Schemas;

namespace KongChuo.Completeness;

/// <summary>The way from a record's root to an element, and what a record has there. Immutable.</summary>
internal sealed class ElementPath
{
    /// <summary>Where records say why members are missing.</summary>
    public const string Absences = "/absences";

    private readonly Field absences = Field.At(Absences);
    private readonly Field field;
    private readonly string[] tokens;
    private readonly byte[][] names;
    private readonly int first;

    /// <summary>Makes the way.</summary>
    /// <param name="pointer">A JSON Pointer that is not empty; at arrays it may lack the index.</param>
    /// <param name="plain">How many tokens, at least one, lead through objects the schema names; these are captured.</param>
    public ElementPath(string pointer, int plain)
    {
        Pointer = pointer;
        tokens = PointerText.Split(pointer);
        names = [.. tokens.Select(Encoding.UTF8.GetBytes)];
        first = plain;
        field = Field.At(string.Join('/', pointer.Split('/').Take(plain + 1)));
    }

    /// <summary>The JSON Pointer.</summary>
    public string Pointer { get; }

    /// <summary>Whether a record has a value there; an empty array, object or string is none.</summary>
    public bool IsGiven(in RecordView record) => Leads(record[field], first, null);

    /// <summary>Whether a record has one of some values there, or in an array there.</summary>
    public bool IsOneOf(in RecordView record, byte[][] values) => Leads(record[field], first, values);

    /// <summary>Whether a record says why it has no value there: of the element itself or of one it stands in.</summary>
    public bool IsExplained(in RecordView record)
    {
        foreach (var absence in record[absences].Items())
        {
            if (absence.Member("pointer"u8).Text() is { } pointer && Covers(pointer))
                return true;
        }

        return false;
    }

    private bool Leads(JsonView value, int at, byte[][]? values)
    {
        if (at == tokens.Length)
            return values is null ? HasContent(value) : IsAmong(value, values);
        if (!value.IsArray)
            return Leads(value.Member(names[at]), at + 1, values);
        var wanted = IndexOf(tokens[at]);
        var index = 0;
        foreach (var item in value.Items())
        {
            if ((wanted is null || wanted == index) && Leads(item, wanted is null ? at : at + 1, values))
                return true;
            index++;
        }

        return false;
    }

    private static bool HasContent(JsonView value)
    {
        foreach (var member in value.Members())
            return member.Value.Exists;
        foreach (var item in value.Items())
            return item.Exists;
        return value.IsString ? !value.RawString.IsEmpty : value is { Exists: true, IsArray: false, IsObject: false };
    }

    private static bool IsAmong(JsonView value, byte[][] values)
    {
        foreach (var item in value.Items())
        {
            if (IsAmong(item, values))
                return true;
        }

        foreach (var wanted in values)
        {
            if (value.IsString ? value.Is(wanted) : value.Raw.SequenceEqual(wanted))
                return true;
        }

        return false;
    }

    /// <summary>Whether a pointer leads here or to something this stands in; indexes of arrays that the way leaves out are passed over.</summary>
    private bool Covers(string pointer)
    {
        if (pointer.Length == 0 || pointer[0] != '/')
            return false;
        var at = 0;
        foreach (var token in PointerText.Split(pointer))
        {
            if (at < tokens.Length && token == tokens[at])
                at++;
            else if (at == 0 || at == tokens.Length || IndexOf(token) is null || IndexOf(tokens[at]) is not null)
                return false;
        }

        return true;
    }

    private static int? IndexOf(string token) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}

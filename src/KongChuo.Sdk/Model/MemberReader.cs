using System.Text;
using System.Text.Json;
using KongChuo.Json;

namespace KongChuo.Model;

/// <summary>Reads the values of members. Each method returns false, and null, when the value is of another type.</summary>
internal static class MemberReader
{
    private const int DateLength = 10;
    private const int MostEscaped = 6 * DateLength;

    /// <summary>Reads one item of a list.</summary>
    private delegate bool ItemReader<T>(ref Utf8JsonReader reader, out T? value);

    /// <summary>Reads a string.</summary>
    public static bool Text(ref Utf8JsonReader reader, out string? value)
    {
        value = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return value is not null;
    }

    /// <summary>Reads a truth value.</summary>
    public static bool Boolean(ref Utf8JsonReader reader, out bool? value)
    {
        value = reader.TokenType switch { JsonTokenType.True => true, JsonTokenType.False => false, _ => null };
        return value is not null;
    }

    /// <summary>Reads a number.</summary>
    public static bool Number(ref Utf8JsonReader reader, out JsonNumber? value)
    {
        value = reader.TokenType == JsonTokenType.Number ? JsonNumber.FromToken(reader.ValueSpan) : null;
        return value is not null;
    }

    /// <summary>Reads a date that is written as <c>yyyy-MM-dd</c> and exists.</summary>
    public static bool Date(ref Utf8JsonReader reader, out DateOnly? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.String)
            return false;
        Span<byte> text = stackalloc byte[DateLength];
        if (!reader.ValueIsEscaped)
            value = DateOf(reader.ValueSpan);
        else if (reader.ValueSpan.Length <= MostEscaped && reader.GetString() is { Length: DateLength } unescaped && Encoding.ASCII.GetBytes(unescaped, text) == DateLength)
            value = DateOf(text);
        return value is not null;
    }

    /// <summary>Reads an instant with an offset.</summary>
    public static bool Instant(ref Utf8JsonReader reader, out Timestamp? value)
    {
        value = Text(ref reader, out var text) && Timestamp.TryParse(text, out var instant) ? instant : null;
        return value is not null;
    }

    /// <summary>Reads a code, known or not.</summary>
    public static bool Code<T>(ref Utf8JsonReader reader, out T? value)
        where T : struct, ICode<T>
    {
        value = Text(ref reader, out var text) ? T.From(text!) : null;
        return value is not null;
    }

    /// <summary>Reads an object.</summary>
    public static bool Object<T>(ref Utf8JsonReader reader, out T? value)
        where T : KongChuoObject, new()
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        value = new T();
        value.Read(ref reader);
        return true;
    }

    /// <summary>Reads any value but <c>null</c>.</summary>
    public static bool Raw(ref Utf8JsonReader reader, out RawJson? value)
    {
        value = reader.TokenType == JsonTokenType.Null ? null : RawJson.Read(ref reader);
        return value is not null;
    }

    /// <summary>Reads a list of strings.</summary>
    public static bool Texts(ref Utf8JsonReader reader, out IReadOnlyList<string>? values) => List(ref reader, out values, Text);

    /// <summary>Reads a list of numbers.</summary>
    public static bool Numbers(ref Utf8JsonReader reader, out IReadOnlyList<JsonNumber>? values) => Structs<JsonNumber>(ref reader, out values, Number);

    /// <summary>Reads a list of dates.</summary>
    public static bool Dates(ref Utf8JsonReader reader, out IReadOnlyList<DateOnly>? values) => Structs<DateOnly>(ref reader, out values, Date);

    /// <summary>Reads a list of codes.</summary>
    public static bool Codes<T>(ref Utf8JsonReader reader, out IReadOnlyList<T>? values)
        where T : struct, ICode<T> => Structs<T>(ref reader, out values, Code);

    /// <summary>Reads a list of objects.</summary>
    public static bool Objects<T>(ref Utf8JsonReader reader, out IReadOnlyList<T>? values)
        where T : KongChuoObject, new() => List(ref reader, out values, Object);

    /// <summary>Reads a list of any values but <c>null</c>.</summary>
    public static bool Raws(ref Utf8JsonReader reader, out IReadOnlyList<RawJson>? values) => Structs<RawJson>(ref reader, out values, Raw);

    private static DateOnly? DateOf(ReadOnlySpan<byte> text)
    {
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-')
            return null;
        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]));
        return year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The number that digits write; negative when one of them is none.</summary>
    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return -1;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static bool Structs<T>(ref Utf8JsonReader reader, out IReadOnlyList<T>? values, ItemReader<T?> read)
        where T : struct
    {
        values = null;
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!read(ref reader, out var item))
                return false;
            items.Add(item!.Value);
        }

        values = items;
        return true;
    }

    private static bool List<T>(ref Utf8JsonReader reader, out IReadOnlyList<T>? values, ItemReader<T> read)
    {
        values = null;
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!read(ref reader, out var item))
                return false;
            items.Add(item!);
        }

        values = items;
        return true;
    }
}

using KongChuo.Json;

namespace KongChuo.Model;

/// <summary>Writes the members of an object: a name and a value, or nothing for null.</summary>
internal ref struct MemberWriter(CanonicalWriter writer)
{
    /// <summary>The member to write next, as <c>"name":</c>.</summary>
    public ReadOnlySpan<byte> Name { get; set; }

    /// <summary>Writes a string.</summary>
    public readonly void Text(string? value)
    {
        if (value is null)
            return;
        writer.QuotedName(Name);
        writer.Text(value);
    }

    /// <summary>Writes a truth value.</summary>
    public readonly void Boolean(bool? value)
    {
        if (value is not { } known)
            return;
        writer.QuotedName(Name);
        writer.Raw(known ? "true"u8 : "false"u8);
    }

    /// <summary>Writes a number.</summary>
    public readonly void Number(JsonNumber? value)
    {
        if (value is not { } known)
            return;
        writer.QuotedName(Name);
        writer.Raw(known.Text);
    }

    /// <summary>Writes a date.</summary>
    public readonly void Date(DateOnly? value)
    {
        if (value is not { } known)
            return;
        writer.QuotedName(Name);
        writer.Date(known);
    }

    /// <summary>Writes an instant.</summary>
    public readonly void Instant(Timestamp? value) => Text(value?.Text);

    /// <summary>Writes a code.</summary>
    public readonly void Code<T>(T? value)
        where T : struct, ICode<T> => Text(value?.Value);

    /// <summary>Writes any value.</summary>
    public readonly void Raw(RawJson? value)
    {
        if (value is not { } known)
            return;
        writer.QuotedName(Name);
        writer.Raw(known.Utf8.Span);
    }

    /// <summary>Writes an object.</summary>
    public readonly void Object(KongChuoObject? value)
    {
        if (value is null)
            return;
        writer.QuotedName(Name);
        value.Write(writer);
    }

    /// <summary>Writes a list of strings.</summary>
    public readonly void Texts(IReadOnlyList<string>? values) => List(values, static (writer, value) => writer.Text(value));

    /// <summary>Writes a list of numbers.</summary>
    public readonly void Numbers(IReadOnlyList<JsonNumber>? values) =>
        List(values, static (writer, value) => writer.Raw(value.Text));

    /// <summary>Writes a list of dates.</summary>
    public readonly void Dates(IReadOnlyList<DateOnly>? values) => List(values, static (writer, value) => writer.Date(value));

    /// <summary>Writes a list of codes.</summary>
    public readonly void Codes<T>(IReadOnlyList<T>? values)
        where T : struct, ICode<T> => List(values, static (writer, value) => writer.Text(value.Value));

    /// <summary>Writes a list of objects.</summary>
    public readonly void Objects(IReadOnlyList<KongChuoObject>? values) => List(values, static (writer, value) => value.Write(writer));

    /// <summary>Writes a list of any values.</summary>
    public readonly void Raws(IReadOnlyList<RawJson>? values) => List(values, static (writer, value) => writer.Raw(value.Utf8.Span));

    private readonly void List<T>(IReadOnlyList<T>? values, Action<CanonicalWriter, T> write)
    {
        if (values is null)
            return;
        writer.QuotedName(Name);
        writer.StartArray();
        for (var item = 0; item < values.Count; item++)
            write(writer, values[item]);
        writer.EndArray();
    }
}

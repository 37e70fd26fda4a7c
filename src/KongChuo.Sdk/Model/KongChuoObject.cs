using System.Text.Json;
using System.Text.Json.Serialization;
using KongChuo.Json;

namespace KongChuo.Model;

/// <summary>
/// An object of the specification. Reading loses nothing: members the class does not know are kept in the order received, and a
/// known member whose value does not fit its property is kept as JSON, its property null. Writing gives known members in schema
/// order, then the unknown ones. Not safe for threads that write.
/// </summary>
public abstract class KongChuoObject
{
    private List<ExtraMember>? extras;

    private protected KongChuoObject()
    {
    }

    /// <summary>Members the class does not know, in the order received or added.</summary>
    [JsonIgnore]
    public IEnumerable<KeyValuePair<string, RawJson>> UnknownMembers => Extras(known: false);

    /// <summary>Known members whose value, a <c>null</c> for instance, does not fit their property, which is null. They are written back as they were.</summary>
    [JsonIgnore]
    public IEnumerable<KeyValuePair<string, RawJson>> MisfitMembers => Extras(known: true);

    /// <summary>The members of the class.</summary>
    internal abstract MemberNames Names { get; }

    /// <summary>Finds an unknown or misfit member.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, or <c>null</c>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetRaw(string name, out RawJson value)
    {
        var index = extras?.FindIndex(extra => extra.Name == name) ?? -1;
        value = index < 0 ? default : extras![index].Value;
        return index >= 0;
    }

    /// <summary>Sets an unknown member, in its place when there already is one of that name, else behind the others.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The class knows the member; its property sets it.</exception>
    public void SetUnknown(string name, RawJson value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Names.Find(name) >= 0)
            throw new ArgumentException("The member has a property of its own.", nameof(name));
        extras ??= [];
        var index = extras.FindIndex(extra => extra.Name == name);
        if (index < 0)
            extras.Add(new ExtraMember(-1, name, value));
        else
            extras[index] = new ExtraMember(-1, name, value);
    }

    /// <summary>Removes an unknown or misfit member.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Whether there was one.</returns>
    public bool RemoveRaw(string name) => extras?.RemoveAll(extra => extra.Name == name) > 0;

    /// <summary>Reads the object a reader stands on into this one, which is new or was read from a part of the same text.</summary>
    internal void Read(ref Utf8JsonReader reader)
    {
        var names = Names;
        Span<bool> seen = stackalloc bool[names.Count];
        HashSet<string>? unknown = null;
        var place = 0;
        extras = null;
        Blank();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = names.Find(ref reader, ref place);
            if (member < 0)
                ReadUnknown(ref reader, unknown ??= new HashSet<string>(StringComparer.Ordinal));
            else if (seen[member])
                throw new KongChuoJsonException(JsonFault.DuplicateMember, reader.TokenStartIndex);
            else
                ReadKnown(member, ref reader);
            if (member >= 0)
                seen[member] = true;
        }
    }

    /// <summary>Writes the object.</summary>
    internal void Write(CanonicalWriter writer)
    {
        var names = Names;
        var members = new MemberWriter(writer);
        writer.StartObject();
        foreach (var member in names.Order)
        {
            if (extras is not null && Misfit(member) is { } misfit)
            {
                writer.QuotedName(names.Quoted(member));
                writer.Raw(misfit.Utf8.Span);
                continue;
            }

            members.Name = names.Quoted(member);
            WriteMember(member, ref members);
        }

        foreach (var (_, name, value) in extras is null ? [] : extras.Where(extra => extra.Member < 0))
        {
            writer.Name(name);
            writer.Raw(value.Utf8.Span);
        }

        writer.EndObject();
    }

    /// <summary>Reads one member.</summary>
    /// <param name="member">Its number.</param>
    /// <param name="reader">On the first token of the value; left on the last when the value fits, anywhere when not.</param>
    /// <returns>Whether the value fits.</returns>
    internal abstract bool ReadMember(int member, ref Utf8JsonReader reader);

    /// <summary>Writes one member, or nothing when its property is null.</summary>
    internal abstract void WriteMember(int member, ref MemberWriter writer);

    /// <summary>Takes back what the constructor set, before an object is read.</summary>
    internal virtual void Blank()
    {
    }

    /// <summary>Sets a property and forgets the misfit value of its member.</summary>
    private protected void Set<T>(ref T field, T value, int member)
    {
        field = value;
        extras?.RemoveAll(extra => extra.Member == member);
    }

    private void ReadKnown(int member, ref Utf8JsonReader reader)
    {
        reader.Read();
        var start = reader;
        if (ReadMember(member, ref reader))
            return;
        reader = start;
        (extras ??= []).Add(new ExtraMember(member, Names.Name(member), RawJson.Read(ref reader)));
    }

    private void ReadUnknown(ref Utf8JsonReader reader, HashSet<string> names)
    {
        var name = reader.GetString()!;
        if (!names.Add(name))
            throw new KongChuoJsonException(JsonFault.DuplicateMember, reader.TokenStartIndex);
        reader.Read();
        (extras ??= []).Add(new ExtraMember(-1, name, RawJson.Read(ref reader)));
    }

    private RawJson? Misfit(int member)
    {
        foreach (var extra in extras ?? [])
        {
            if (extra.Member == member)
                return extra.Value;
        }

        return null;
    }

    private IEnumerable<KeyValuePair<string, RawJson>> Extras(bool known) =>
        (extras ?? []).Where(extra => extra.Member >= 0 == known).Select(extra => KeyValuePair.Create(extra.Name, extra.Value));
}

using System.Text;
using System.Text.Json;
using KongChuo.Schemas;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Completeness;

/// <summary>Finds the elements that the schema of a kind describes. Belongs to one thread.</summary>
internal sealed class ElementFinder(RecordKind kind)
{
    private static readonly string[] InPlace = ["allOf", "anyOf", "oneOf", "then", "else"];

    private readonly Dictionary<string, JsonElement> documents = new(StringComparer.Ordinal);

    /// <summary>Finds an element; null when no schema describes it.</summary>
    /// <param name="pointer">A JSON Pointer that is not empty; at arrays it may lack the index.</param>
    public SchemaElement? Find(string pointer)
    {
        var tokens = PointerText.Split(pointer);
        var (plain, isPlain) = (0, true);
        var places = Spread([At(SpecSchemas.BaseUri + kind.Schema)]);
        foreach (var token in tokens)
        {
            if (places.Exists(place => place.Has("x-open")))
                break;
            var named = Below(places, token);
            isPlain &= named.Count > 0;
            places = named.Count > 0 ? named : Loose(places, token);
            if (places.Count == 0)
                return null;
            plain += isPlain ? 1 : 0;
        }

        var codeList = places.Select(place => place.Text("x-codeList")).FirstOrDefault(id => id is not null);
        return new SchemaElement(new ElementPath(pointer, plain), codeList);
    }

    /// <summary>The members of a name.</summary>
    private List<Place> Below(List<Place> places, string token) =>
        Spread([.. places.Select(place => place.In("properties")?.In(token)).OfType<Place>()]);

    /// <summary>The items of arrays, or what stands in them where the index is left out, and members that are described by a pattern.</summary>
    private List<Place> Loose(List<Place> places, string token)
    {
        var items = Spread([.. places.Select(place => place.In("items")).OfType<Place>()]);
        if (items.Count > 0 && token.All(char.IsAsciiDigit))
            return items;
        if (items.Count > 0)
            return Below(items, token) is { Count: > 0 } named ? named : Loose(items, token);
        return Spread([.. places.Select(place => place.In("patternProperties")).OfType<Place>().SelectMany(patterns => patterns.Matching(token))]);
    }

    /// <summary>Adds to schemas those that say something of the same value.</summary>
    private List<Place> Spread(List<Place> places)
    {
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            if (place.Text("$ref") is { } reference)
                places.Add(At(new Uri(new Uri(place.Uri), reference).AbsoluteUri));
            places.AddRange(InPlace.Select(place.In).OfType<Place>().SelectMany(found => found.Each()));
        }

        return places;
    }

    private Place At(string uri)
    {
        var (document, pointer) = uri.Split('#') is [var name, var fragment] ? (name, fragment) : (uri, "");
        if (!documents.TryGetValue(document, out var node))
        {
            using var parsed = JsonDocument.Parse(SpecSchemas.Find(document)!.Value);
            documents.Add(document, node = parsed.RootElement.Clone());
        }

        foreach (var token in PointerText.Split(pointer))
            node = node.GetProperty(token);
        return new Place(document, node);
    }

    /// <summary>A subschema and the schema it stands in, which its references count from.</summary>
    private sealed record Place(string Uri, JsonElement Node)
    {
        public bool Has(string keyword) => Node.ValueKind == JsonValueKind.Object && Node.TryGetProperty(keyword, out _);

        public string? Text(string keyword) => Has(keyword) && Node.GetProperty(keyword) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

        public Place? In(string name) => Has(name) ? new Place(Uri, Node.GetProperty(name)) : null;

        /// <summary>The schema itself, or each of an array of schemas.</summary>
        public IEnumerable<Place> Each() => Node.ValueKind == JsonValueKind.Array ? Node.EnumerateArray().Select(node => new Place(Uri, node)) : [this];

        public IEnumerable<Place> Matching(string name) => Node.EnumerateObject()
            .Where(pattern => EcmaPattern.Compile(pattern.Name).IsMatch(Encoding.UTF8.GetBytes(name)))
            .Select(pattern => new Place(Uri, pattern.Value));
    }
}

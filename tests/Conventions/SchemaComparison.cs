using NJsonSchema;

namespace KongChuo.Conventions;

/// <summary>Compares a derived schema with the normative one, to the last nested object.</summary>
internal sealed class SchemaComparison
{
    private const int DeepestNesting = 8;

    /// <summary>Compares two object schemas.</summary>
    public void Compare(string place, NormativeSchema normative, JsonSchema derived, int depth = 0)
    {
        Assert.True(depth < DeepestNesting, $"{place} is nested deeper than any record.");
        var actual = derived.ActualSchema;
        Assert.Equal((place, string.Join(",", normative.Members.Order())), (place, string.Join(",", actual.ActualProperties.Keys.Order())));
        foreach (var name in normative.Members)
        {
            var property = actual.ActualProperties[name];
            Assert.Equal((place, name, normative.Required.Contains(name)), (place, name, property.IsRequired));
            CompareValue($"{place}/{name}", normative.Member(name), property.ActualTypeSchema, depth);
        }
    }

    private void CompareValue(string place, NormativeSchema normative, JsonSchema derived, int depth)
    {
        var type = derived.Type & ~JsonObjectType.Null;
        switch (normative.Type)
        {
            case "object" when type == JsonObjectType.None:
                Assert.Empty(normative.Members);
                break;
            case "object":
                Assert.Equal((place, JsonObjectType.Object), (place, type));
                Compare(place, normative, derived, depth + 1);
                break;
            case "array":
                Assert.Equal((place, JsonObjectType.Array), (place, type));
                CompareValue(place + "[]", normative.Items!, derived.Item!.ActualSchema, depth);
                break;
            case "integer" or "number":
                Assert.Equal((place, JsonObjectType.Number), (place, type));
                break;
            case null:
                Assert.Equal((place, JsonObjectType.None), (place, type));
                break;
            default:
                Assert.Equal((place, normative.Type), (place, type.ToString().ToLowerInvariant()));
                break;
        }
    }
}

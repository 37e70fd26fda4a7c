using System.Reflection;
using KongChuo.Model;
using KongChuo.V1;

namespace KongChuo.Conventions;

/// <summary>Manners every public type of the SDK keeps.</summary>
public sealed class PublicTypeTests
{
    /// <summary>The namespaces, each before those that may use it; those on one line stand side by side.</summary>
    private static readonly string[][] Layers =
    [
        ["KongChuo.Spill"],
        ["KongChuo.Findings"],
        ["KongChuo.Json"],
        ["KongChuo.Schemas"],
        ["KongChuo.Identifiers"],
        ["KongChuo.Model"],
        ["KongChuo.V1"],
        ["KongChuo.Rules", "KongChuo.Cases"],
        ["KongChuo.Packages", "KongChuo.Completeness"],
        ["KongChuo.Validation"],
        ["KongChuo.Reconciliation"],
        ["KongChuo"],
    ];

    /// <summary>Types of the root namespace that describe the specification and depend on nothing; every layer may mention them.</summary>
    private static readonly Type[] Vocabulary = [typeof(RecordKind), typeof(SpecVersion)];

    private static readonly Type[] Public = RecordTypes.Sdk.GetExportedTypes();

    [Fact]
    public void A_struct_says_when_it_is_equal()
    {
        var without = Public.Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false })
            .Where(type => !typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type));

        Assert.Empty(without);
    }

    [Fact]
    public void A_struct_is_readonly()
    {
        var mutable = Public.Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false })
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => !field.IsInitOnly);

        Assert.Empty(mutable);
    }

    [Fact]
    public void A_class_is_abstract_static_or_sealed()
    {
        var open = Public.Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false });

        Assert.Empty(open);
    }

    [Fact]
    public void A_namespace_mentions_only_the_layers_below_it()
    {
        var wrong =
            from type in RecordTypes.Sdk.GetTypes().Where(type => type.Namespace?.StartsWith("KongChuo", StringComparison.Ordinal) == true)
            from used in Mentioned(type)
            where used.Assembly == RecordTypes.Sdk && !Vocabulary.Contains(used) && Layer(used) > Layer(type)
            select $"{type} mentions {used}";

        Assert.Equal("", string.Join("\n", wrong.Distinct()));
    }

    [Fact]
    public void Schemas_stand_beside_the_rest_and_mention_only_json()
    {
        var wrong =
            from type in RecordTypes.Sdk.GetTypes()
            where IsIn(type, "KongChuo.Schemas")
            from used in Mentioned(type)
            where used.Assembly == RecordTypes.Sdk && !IsIn(used, "KongChuo.Schemas") && !IsIn(used, "KongChuo.Json")
            select $"{type} mentions {used}";

        Assert.Equal("", string.Join("\n", wrong.Distinct()));
    }

    [Fact]
    public void A_code_struct_is_named_for_it_and_names_a_list_that_exists()
    {
        foreach (var type in RecordTypes.Codes)
        {
            var list = (CodeList)type.GetProperty("List", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

            Assert.EndsWith("Code", type.Name, StringComparison.Ordinal);
            Assert.Same(list, CodeLists.All.Find(list.Id));
        }

        Assert.Equal(CodeLists.All.All.Count, RecordTypes.Codes.Count);
    }

    private static int Layer(Type type)
    {
        var layer = Array.FindIndex(Layers, names => names.Any(name => name == type.Namespace || (name != "KongChuo" && IsIn(type, name))));
        Assert.True(layer >= 0, $"{type.Namespace} has no layer.");
        return layer;
    }

    private static bool IsIn(Type type, string name) => (type.Namespace + ".").StartsWith(name + ".", StringComparison.Ordinal);

    private static IEnumerable<Type> Mentioned(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .SelectMany(member => member switch
        {
            PropertyInfo property => [property.PropertyType],
            FieldInfo field => [field.FieldType],
            MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            _ => Enumerable.Empty<Type>(),
        })
        .SelectMany(Parts)
        .Concat(type.BaseType is null ? [] : Parts(type.BaseType))
        .Concat(type.GetInterfaces().SelectMany(Parts))
        .Where(part => !part.IsGenericParameter);

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
}

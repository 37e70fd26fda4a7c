using System.Reflection;
using KongChuo.Model;
using KongChuo.V1;

namespace KongChuo.Conventions;

/// <summary>Manners every public type of the SDK keeps.</summary>
public sealed class PublicTypeTests
{
    /// <summary>Each namespace and those it may use, the deepest first.</summary>
    private static readonly string[] Layers =
        ["KongChuo.Findings", "KongChuo.Json", "KongChuo.Schemas", "KongChuo.Identifiers", "KongChuo.Model", "KongChuo.Rules", "KongChuo.V1", "KongChuo"];

    /// <summary>Types of the root namespace that describe the specification and depend on nothing; every layer may mention them.</summary>
    private static readonly Type[] Vocabulary = [typeof(RecordKind)];

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
    public void A_namespace_mentions_in_public_only_the_layers_below_it()
    {
        var wrong =
            from type in Public
            from used in Mentioned(type)
            where used.Assembly == RecordTypes.Sdk && !Vocabulary.Contains(used) && Layer(used) > Layer(type)
            select $"{type} mentions {used}";

        Assert.Empty(wrong.Distinct());
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
        var layer = Array.FindIndex(Layers, name => name == type.Namespace || (name != "KongChuo" && type.Namespace!.StartsWith(name + ".", StringComparison.Ordinal)));
        Assert.True(layer >= 0, $"{type.Namespace} has no layer.");
        return layer;
    }

    private static IEnumerable<Type> Mentioned(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
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

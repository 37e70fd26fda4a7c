using System.Collections;
using System.Reflection;
using KongChuo.Model;
using KongChuo.V1;

namespace KongChuo.Conventions;

/// <summary>The classes of the SDK, by reflection.</summary>
internal static class RecordTypes
{
    /// <summary>The SDK.</summary>
    public static Assembly Sdk { get; } = typeof(KongChuoObject).Assembly;

    /// <summary>Every generated class an object can be made of.</summary>
    public static IReadOnlyList<Type> Sealed { get; } =
        [.. Sdk.GetExportedTypes().Where(type => type.Namespace == typeof(Contact).Namespace && type is { IsSealed: true, IsAbstract: false } && type.IsSubclassOf(typeof(KongChuoObject)))];

    /// <summary>Every code struct.</summary>
    public static IReadOnlyList<Type> Codes { get; } = [.. Sdk.GetExportedTypes().Where(type => type.IsValueType && IsCode(type))];

    /// <summary>Whether a type is a code struct.</summary>
    public static bool IsCode(Type type) =>
        Array.Exists(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICode<>));

    /// <summary>An object and all objects below it, each with a path.</summary>
    public static IEnumerable<(string Path, KongChuoObject Value)> Below(string path, KongChuoObject value)
    {
        yield return (path, value);
        foreach (var property in value.GetType().GetProperties().Where(property => property.CanWrite))
        {
            var held = property.GetValue(value);
            var parts = held is IEnumerable list and not string ? list.OfType<KongChuoObject>() : held is KongChuoObject one ? [one] : [];
            foreach (var below in parts.SelectMany(part => Below($"{path}/{property.Name}", part)))
                yield return below;
        }
    }
}

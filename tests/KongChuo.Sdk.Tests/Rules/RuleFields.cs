using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using KongChuo.Rules;

namespace KongChuo.Tests.Rules;

/// <summary>The fields a rule reads: those it names itself, and those of the parts it shares with other rules.</summary>
internal static class RuleFields
{
    /// <summary>The fields a rule or part holds itself, singly, in arrays, tuples or dictionaries.</summary>
    public static IEnumerable<Field> Own(object holder) => Values(holder).SelectMany(Unfold).OfType<Field>();

    /// <summary>The parts a rule holds, each with every field it reads.</summary>
    public static IEnumerable<(object Part, Field[] Fields)> Parts(object rule) =>
        Values(rule).SelectMany(Unfold).Where(IsPart).Select(part => (part, All(part).ToArray()));

    private static IEnumerable<Field> All(object part) => Own(part).Concat(Values(part).SelectMany(Unfold).Where(IsPart).SelectMany(All));

    private static bool IsPart(object value) => value is not Field && value.GetType() is { IsClass: true } type && type.Assembly == typeof(Field).Assembly;

    private static IEnumerable<object> Values(object holder) =>
        holder.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Select(field => field.GetValue(holder)).OfType<object>();

    private static IEnumerable<object> Unfold(object value) => value switch
    {
        string => [],
        IDictionary map => map.Values.Cast<object>().SelectMany(Unfold),
        IEnumerable list => list.Cast<object>().SelectMany(Unfold),
        ITuple tuple => Enumerable.Range(0, tuple.Length).Select(index => tuple[index]).OfType<object>().SelectMany(Unfold),
        _ => [value],
    };
}

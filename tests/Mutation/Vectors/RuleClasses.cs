using System.Reflection;
using KongChuo.Rules;

namespace Conformance;

/// <summary>Where the classes of the rules are.</summary>
internal static class RuleClasses
{
    /// <summary>The project that is mutated.</summary>
    public static Assembly Assembly { get; } = Load();

    /// <summary>A mutant may read the empty pointer, which is captured only when a field asked for it before the first schema was compiled.</summary>
    private static Assembly Load()
    {
        Field.At("");
        return Assembly.Load("Mutation.Rules");
    }
}

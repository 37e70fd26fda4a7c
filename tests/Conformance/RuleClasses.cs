using System.Reflection;
using KongChuo.Rules;

namespace Conformance;

/// <summary>Where the classes of the rules are.</summary>
internal static class RuleClasses
{
    /// <summary>The SDK.</summary>
    public static Assembly Assembly => typeof(RecordRule).Assembly;
}

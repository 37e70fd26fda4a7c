namespace KongChuo.SpecGen.Emit;

/// <summary>What the type a rule's JSON gives an argument is in C#.</summary>
internal static class RuleArgumentType
{
    /// <summary>The member of <c>ArgumentKind</c>.</summary>
    public static string Kind(string type) => type switch
    {
        "integer" => "Integer",
        "date" => "Date",
        "boolean" => "Boolean",
        _ => "Text",
    };

    /// <summary>The C# type of a parameter that takes the argument.</summary>
    public static string CSharp(string type) => type switch
    {
        "integer" => "long",
        "date" => "System.DateOnly",
        "boolean" => "bool",
        _ => "string?",
    };
}

using System.Text;
using KongChuo.Schemas;

namespace KongChuo.Tests.Schemas;

/// <summary>Compiles and evaluates JSON written with single quotes, for short tests.</summary>
internal static class Probe
{
    /// <summary>JSON bytes of a text with single quotes.</summary>
    public static byte[] Json(string text) => Encoding.UTF8.GetBytes(text.Replace('\'', '"'));

    /// <summary>A program in a fresh registry.</summary>
    public static SchemaProgram Compile(string schema, SchemaOptions? options = null) => new SchemaRegistry().Compile(Json(schema), options);

    /// <summary>Evaluates in all modes, which must agree, and returns what the every-fault mode found.</summary>
    public static SchemaResult Diagnose(SchemaProgram program, string instance)
    {
        var bytes = Json(instance);
        var result = new SchemaResult();
        var valid = program.Diagnose(bytes, result);
        Assert.Equal(valid, result.IsValid);
        Assert.Equal(valid, result.Faults.Count == 0);
        Assert.Equal(valid, program.IsValid(bytes));
        Assert.Equal(valid, program.Evaluate(bytes, new SchemaResult()));
        return result;
    }

    /// <summary>The faults of an instance, each as <c>keywordLocation instanceLocation @offset name=value ...</c>.</summary>
    public static string[] Faults(string schema, string instance, SchemaOptions? options = null)
        => [.. Diagnose(Compile(schema, options), instance).Faults.Select(Describe)];

    /// <summary>One fault as text.</summary>
    public static string Describe(SchemaFault fault)
        => string.Join(' ', [
            fault.KeywordLocation,
            fault.InstanceLocation.Length == 0 ? "-" : fault.InstanceLocation,
            "@" + fault.Offset,
            .. fault.Arguments.Select(argument => $"{argument.Name}={argument}"),
        ]);
}

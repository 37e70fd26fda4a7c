using System.Text.Json;
using KongChuo.Json;
using KongChuo.Schemas;
using KongChuo.Schemas.Compilation;

namespace KongChuo.Validation;

/// <summary>The schema of a local extension: what stands under <c>extensions.&lt;namespace&gt;</c> of a record, a header or an event's <c>data</c>.</summary>
public sealed class ExtensionSchema
{
    private const string NamespaceKeyword = "x-namespace";

    private ExtensionSchema(string name, SchemaProgram program) => (Namespace, Program) = (name, program);

    /// <summary>The namespace, a reversed domain name: <c>cn.example.hecheng</c>.</summary>
    public string Namespace { get; }

    /// <summary>The compiled schema.</summary>
    internal SchemaProgram Program { get; }

    /// <summary>Reads a schema.</summary>
    /// <param name="utf8">A JSON Schema 2020-12 in UTF-8 whose root names its namespace by <c>x-namespace</c>. Formats are asserted.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="ExtensionSchemaException">It is no JSON, no schema of this dialect, or names no namespace.</exception>
    public static ExtensionSchema Load(ReadOnlyMemory<byte> utf8)
    {
        var gate = new Utf8Gate();
        if (!gate.Check(utf8.Span))
            throw new ExtensionSchemaException(ExtensionSchemaFault.NotJson, "#" + gate.Faults[0].Pointer, gate.Faults[0].Kind.ToString());
        var program = Compile(utf8);
        if (program.Refused is { } node)
            throw new ExtensionSchemaException(ExtensionSchemaFault.OtherDialect, node.Location, node.Refusal!);
        using var document = JsonDocument.Parse(utf8);
        return SchemaDocument.StringOf(document.RootElement, NamespaceKeyword) is { Length: > 0 } text
            ? new ExtensionSchema(text, program)
            : throw new ExtensionSchemaException(ExtensionSchemaFault.NoNamespace, "#", $"no {NamespaceKeyword}");
    }

    private static SchemaProgram Compile(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return new SchemaRegistry().Compile(utf8, new SchemaOptions { AssertFormat = true });
        }
        catch (SchemaCompilationException exception)
        {
            throw new ExtensionSchemaException(ExtensionSchemaFault.NotASchema, exception.Location, exception.Reason, exception);
        }
    }
}

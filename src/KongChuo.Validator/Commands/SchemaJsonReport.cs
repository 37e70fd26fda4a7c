using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KongChuo.Findings;
using KongChuo.Schemas;

namespace KongChuo.Validator.Commands;

/// <summary>The outcome as one JSON document, written piece by piece.</summary>
internal sealed class SchemaJsonReport : ISchemaReport
{
    private const int FlushFrom = 1 << 16;
    private readonly TextWriter _target;
    private readonly Language _language;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    /// <summary>Starts the report.</summary>
    public SchemaJsonReport(TextWriter target, Language language)
    {
        _target = target;
        _language = language;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        _json.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public void Judged(InstanceName instance, IReadOnlyList<SchemaFault> faults)
    {
        Start(instance, valid: faults.Count == 0, unreadable: false);
        foreach (var fault in faults)
            Error(fault.KeywordLocation, fault.InstanceLocation, fault.Offset, SchemaFaultText.Of(fault, _language));
        End();
    }

    /// <inheritdoc/>
    public void Unreadable(InstanceName instance, int offset, string reason)
    {
        Start(instance, valid: false, unreadable: true);
        Error("", "", offset, reason);
        End();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        Flush();
        _target.WriteLine();
        _json.Dispose();
    }

    private void Start(InstanceName instance, bool valid, bool unreadable)
    {
        _json.WriteStartObject();
        _json.WriteString("instance", instance.Path);
        if (instance.Line is { } line)
            _json.WriteNumber("line", line);
        _json.WriteBoolean("valid", valid);
        _json.WriteBoolean("unreadable", unreadable);
        _json.WriteStartArray("errors");
    }

    private void Error(string keywordLocation, string instanceLocation, int offset, string error)
    {
        _json.WriteStartObject();
        _json.WriteString("keywordLocation", keywordLocation);
        _json.WriteString("instanceLocation", instanceLocation);
        _json.WriteNumber("offset", offset);
        _json.WriteString("error", error);
        _json.WriteEndObject();
    }

    private void End()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        if (_json.BytesPending + _buffer.WrittenCount > FlushFrom)
            Flush();
    }

    private void Flush()
    {
        _json.Flush();
        _target.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}

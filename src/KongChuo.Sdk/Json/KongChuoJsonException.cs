using System.Globalization;

namespace KongChuo.Json;

/// <summary>Bytes could not be read or written as JSON. The message says where and why, and never what stood there.</summary>
public sealed class KongChuoJsonException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="fault">Why the bytes were refused.</param>
    /// <param name="offset">0-based offset of the byte at which this was noticed, counted from the start of the bytes or the stream.</param>
    public KongChuoJsonException(JsonFault fault, long offset)
        : base(string.Create(CultureInfo.InvariantCulture, $"JSON refused at byte {offset}: {Explain(fault)}."))
    {
        Fault = fault;
        Offset = offset;
    }

    /// <summary>Why the bytes were refused.</summary>
    public JsonFault Fault { get; }

    /// <summary>0-based offset of the byte at which this was noticed, counted from the start of the bytes or the stream.</summary>
    public long Offset { get; }

    /// <summary>The same fault seen from the start of a longer input.</summary>
    internal KongChuoJsonException Moved(long start) => new(Fault, Offset + start);

    private static string Explain(JsonFault fault) => fault switch
    {
        JsonFault.Syntax => "the grammar of JSON is broken",
        JsonFault.Encoding => "the bytes are not UTF-8",
        JsonFault.LoneSurrogate => "a string holds half of a surrogate pair",
        JsonFault.DuplicateMember => "an object names a member twice",
        JsonFault.Depth => "objects and arrays are nested too deep",
        JsonFault.NotAnObject => "an object is expected",
        _ => "the record is too long",
    };
}

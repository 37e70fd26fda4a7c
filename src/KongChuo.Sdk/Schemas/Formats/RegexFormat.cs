using System.Text;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Schemas.Formats;

/// <summary>Regular expressions of ECMA-262, those included that this library parses but does not run.</summary>
internal static class RegexFormat
{
    public static bool IsRegex(ReadOnlySpan<byte> text)
    {
        try
        {
            PatternParser.Parse(Encoding.UTF8.GetString(text));
            return true;
        }
        catch (PatternNotSupportedException refusal)
        {
            return !refusal.IsSyntaxError;
        }
    }
}

using System.Globalization;
using System.Text;

namespace KongChuo.Json;

/// <summary>Finds the JSON Pointer of the value that begins at an offset of well-formed bytes.</summary>
internal static class PointerFinder
{
    /// <summary>Gives the pointer of the innermost value that holds an offset.</summary>
    /// <param name="utf8">A text that passed the gate.</param>
    /// <param name="offset">0-based offset in the text.</param>
    public static string At(ReadOnlySpan<byte> utf8, int offset)
    {
        var pointer = new StringBuilder();
        var view = new JsonView(utf8, JsonSkip.WhiteSpace(utf8, 0));
        while (view.Offset != offset && Step(ref view, offset, pointer))
        {
        }

        return pointer.ToString();
    }

    private static bool Step(ref JsonView view, int offset, StringBuilder pointer)
    {
        foreach (var member in view.Members())
        {
            if (!Holds(member.Value, offset))
                continue;
            pointer.Append('/').Append(JsonPointer.Escape(member.Name()));
            view = member.Value;
            return true;
        }

        var index = 0;
        foreach (var item in view.Items())
        {
            if (Holds(item, offset))
            {
                pointer.Append('/').Append(index.ToString(CultureInfo.InvariantCulture));
                view = item;
                return true;
            }

            index++;
        }

        return false;
    }

    private static bool Holds(JsonView value, int offset) => value.Offset <= offset && offset < value.Offset + value.Raw.Length;
}

using System.Globalization;
using System.Text;

namespace KongChuo.Sdk.Tests.Model;

/// <summary>Makes well-formed JSON objects, oddly written, with known and unknown members whose values often do not fit.</summary>
internal sealed class RandomJson(int seed)
{
    private static readonly string[] Numbers = ["0", "-0", "1.0", "1e2", "12345678901234567890", "1E-400", "-3.50", "7"];

    private static readonly string[] Texts =
        ["", "1", "合成", "2025-09-12", "2025-02-30", "2025-09-12T19:30:00.10+08:00", "a\\u0041\\n", "\\ud83d\\ude00", "\\/", "\\u0007", "x\\\"y"];

    private readonly Random random = new(seed);

    /// <summary>An object that uses some of the names given, in any order, among others.</summary>
    public string Object(IReadOnlyList<string> names, int depth = 3)
    {
        var members = names.Where(_ => random.Next(3) > 0).Concat(["其他", "x y", "\\u00e9t\\u00e9", ""]).OrderBy(_ => random.Next()).ToList();
        return "{" + string.Join(Gap() + ",", members.Select(name => $"{Gap()}\"{name}\"{Gap()}:{Value(names, depth - 1)}")) + Gap() + "}";
    }

    private string Value(IReadOnlyList<string> names, int depth) => random.Next(depth > 0 ? 9 : 6) switch
    {
        0 => "null",
        1 => random.Next(2) == 0 ? "true" : " false",
        2 => Numbers[random.Next(Numbers.Length)],
        6 => Object(names, depth),
        7 or 8 => "[" + string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => Value(names, depth - 1))) + "]",
        _ => $"\"{Texts[random.Next(Texts.Length)]}{Suffix()}\"",
    };

    private string Suffix() => random.Next(4) == 0 ? new StringBuilder().Append(random.Next(100).ToString(CultureInfo.InvariantCulture)).ToString() : "";

    private string Gap() => random.Next(3) == 0 ? " \n" : "";
}

using System.Text;

namespace KongChuo.Acceptance;

/// <summary>Inputs that are broken in one way each, with the rule that says so.</summary>
internal static class HostileBytes
{
    /// <summary>Those that stand on one line and can be one of many in an NDJSON file.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes, string Rule)> Lines { get; } =
    [
        ("duplicate-name", Record("\"x\":1,\"x\":2"), "KC1013"),
        ("duplicate-name-deep", Record($"\"x\":{Nested(40, "{\"y\":1,\"\\u0079\":2}")}"), "KC1013"),
        ("gb18030", [.. Text("{\"name\":\""), 0xBA, 0xCF, 0xB3, 0xC9, 0xD1, 0xA7, 0xC9, 0xFA, .. Text("\"}")], "KC1003"),
        ("broken-utf8", [.. Text("{\"name\":\"a"), 0xFF, .. Text("b\"}")], "KC1004"),
        ("surrogate-in-utf8", [.. Text("{\"name\":\""), 0xED, 0xA0, 0x80, .. Text("\"}")], "KC1004"),
        ("lone-surrogate", Record("\"x\":\"\\ud83d\""), "KC1011"),
        ("not-a-number", Record("\"x\":NaN"), "KC1009"),
        ("infinity", Record("\"x\":-Infinity"), "KC1009"),
        ("number-out-of-range", Record("\"x\":1e400"), "KC1010"),
        ("depth-65", Record($"\"x\":{Nested(64, "1")}"), "KC1014"),
        ("depth-100000", Text(new string('[', 100_000)), "KC1014"),
        ("truncated", Text(Workspace.Sound[..^20]), "KC1007"),
        ("trailing", Text(Workspace.Sound + "}"), "KC1008"),
        ("not-json", Text("recordType: ledger"), "KC1006"),
        ("bare-control", Record("\"x\":\"\u0001\""), "KC1006"),
        ("bom-inside", [.. Text(" "), 0xEF, 0xBB, 0xBF, .. Text(Workspace.Sound)], "KC1006"),
    ];

    /// <summary>Those that are a whole file.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes, string Rule)> Files { get; } =
    [
        .. Lines,
        ("empty", [], "KC1001"),
        ("blank", Text(" \r\n\t\n"), "KC1001"),
        ("bom-alone", [0xEF, 0xBB, 0xBF], "KC1005"),
        ("bom-first", [0xEF, 0xBB, 0xBF, .. Text(Workspace.Sound)], "KC1005"),
        ("utf-16-le", Encoding.Unicode.GetBytes(Workspace.Sound), "KC1002"),
        ("utf-16-be", Encoding.BigEndianUnicode.GetBytes(Workspace.Sound), "KC1002"),
        ("utf-16-le-bom", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Workspace.Sound)], "KC1002"),
        ("utf-16-be-bom", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Workspace.Sound)], "KC1002"),
        ("array", Text("[" + Workspace.Sound + "]"), "KC1016"),
        ("broken-records", Text("{\"recordType\":\"batch.header\",\"specVersion\":\"1.0.0\",\"records\":[" + Workspace.Sound + ",,]}"), "KC1006"),
    ];

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A sound record with one more member.</summary>
    private static byte[] Record(string member) => Text(Workspace.Sound[..^1] + "," + member + "}");

    private static string Nested(int depth, string inner) =>
        string.Concat(Enumerable.Repeat("[", depth)) + inner + new string(']', depth);
}

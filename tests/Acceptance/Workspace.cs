using System.Text;
using System.Text.Json.Nodes;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary>A folder outside the repository with the inputs of a test; it is gone when the test is.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kongchuo-");

    /// <summary>A record of the specification's valid vectors, on one line.</summary>
    public static string Sound { get; } = Vector("L02-minimal").ToJsonString();

    /// <summary>The record of another child with an error of layer KC3: a code its list does not have.</summary>
    public static string Faulty { get; } = With("verificationFinding", "98", "8", "合成学生辛", "350599201209010040");

    /// <summary>The record of a third child with a warning: a member the specification does not have.</summary>
    public static string Doubtful { get; } = With("invented", "1", "9", "合成学生壬", "350599201209010067");

    public string Path => folder.FullName;

    public static JsonObject Vector(string name) =>
        (JsonObject)JsonNode.Parse(File.ReadAllBytes(RepositoryRoot.At($"spec/v1/vectors/valid/{name}.input.json")))!;

    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    public string Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public string Write(string relative, byte[] bytes)
    {
        var path = At(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string With(string member, string value, string digit, string name, string document)
    {
        var record = Vector("L02-minimal");
        record[member] = value;
        foreach (var id in new[] { "recordId", "caseId", "caseNumber" })
            record[id] = record[id]!.GetValue<string>()[..^1] + digit;
        var child = record["child"]!;
        child["childId"] = child["childId"]!.GetValue<string>()[..^1] + digit;
        (child["name"], child["idDocNumber"]) = (name, document);
        return record.ToJsonString();
    }
}

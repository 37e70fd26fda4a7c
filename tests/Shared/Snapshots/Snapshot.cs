using System.Text;

namespace VerifyTests;

/// <summary>A text of a test and the file that holds what it should be.</summary>
internal sealed class Snapshot(string target, string extension, string sourceFile, string member)
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>What tells the rows of a theory apart.</summary>
    public string? Parameters { get; set; }

    /// <summary>
    /// Compares. A difference is written to <c>*.received.*</c>; with VERIFY_AUTO_ACCEPT=true, and never under CI=true, it
    /// becomes the snapshot.
    /// </summary>
    /// <exception cref="VerifyException">The text differs from its snapshot, or there is none.</exception>
    public async Task CompareAsync()
    {
        var (verified, received) = (PathOf("verified"), PathOf("received"));
        var actual = Normalise(target);
        var expected = File.Exists(verified) ? Normalise(await File.ReadAllTextAsync(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual, WithMark);
        if (IsSet("VERIFY_AUTO_ACCEPT") && !IsSet("CI"))
            File.Move(received, verified, overwrite: true);
        else
            throw new VerifyException($"{(expected is null ? "New" : "NotEqual")}: {verified}\n{FirstDifference(expected ?? "", actual)}");
    }

    private string PathOf(string state)
    {
        var name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{member}{(Parameters is null ? "" : "_" + Parameters)}.{state}.{extension}";
        return Path.Combine(Path.GetDirectoryName(sourceFile)!, name);
    }

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) == "true";

    private static string Normalise(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (verified, received) = (left.ElementAtOrDefault(i), right.ElementAtOrDefault(i));
            if (verified != received)
                return $"line {i + 1}\n  verified: {verified}\n  received: {received}";
        }

        return "";
    }
}

using System.Collections.Frozen;
using System.Text;
using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Names of members that would carry what the specification forbids to exchange, in Chinese, English and pinyin initials.</summary>
internal static class ForbiddenNames
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "照片", "相片", "头像", "证件照", "zp", "photo", "photoBase64", "photograph", "portrait", "avatar", "idPhoto",
        "人脸", "人脸图像", "rltx", "face", "faceImage", "facePhoto", "faceFeature", "faceTemplate",
        "指纹", "虹膜", "声纹", "fingerprint", "iris", "voiceprint", "biometrics",
        "宗教", "宗教信仰", "宗教派别", "教派", "zjxy", "zjpb", "religion", "religiousBelief", "religiousSect", "sect", "denomination",
        "犯罪记录", "违法犯罪记录", "前科", "fzjl", "wffzjl", "criminalRecord", "criminalRecords", "criminalHistory", "crimeRecord", "convictions",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>By length and first letter, so that next to no other name is made a string.</summary>
    private static readonly bool[] Beginnings = FindBeginnings();

    /// <summary>Finds a forbidden name, whatever the case of its letters.</summary>
    /// <param name="name">A member's name as it stands between the quotes.</param>
    /// <returns>The name as the list writes it; null when it is not forbidden.</returns>
    public static string? Find(ReadOnlySpan<byte> name)
    {
        var isEscaped = name.Contains((byte)'\\');
        if (!isEscaped && !IsBeginning(name))
            return null;
        return Names.TryGetValue(isEscaped ? JsonStrings.Unescape(name) : Encoding.UTF8.GetString(name), out var found) ? found : null;
    }

    private static bool IsBeginning(ReadOnlySpan<byte> name) => !name.IsEmpty && Beginning(name) < Beginnings.Length && Beginnings[Beginning(name)];

    private static int Beginning(ReadOnlySpan<byte> name) => name.Length << 8 | name[0] | 0x20;

    private static bool[] FindBeginnings()
    {
        var names = Names.Select(Encoding.UTF8.GetBytes).ToList();
        var beginnings = new bool[(names.Max(name => name.Length) + 1) << 8];
        foreach (var name in names)
            beginnings[Beginning(name)] = true;
        return beginnings;
    }
}

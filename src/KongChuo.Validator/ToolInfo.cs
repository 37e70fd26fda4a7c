using System.Reflection;

namespace KongChuo.Validator;

/// <summary>What the program says of itself.</summary>
internal static class ToolInfo
{
    /// <summary>The program's version, without the commit.</summary>
    public static string Version { get; } =
        typeof(ToolInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}

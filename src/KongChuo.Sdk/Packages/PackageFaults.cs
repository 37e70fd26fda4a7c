namespace KongChuo.Packages;

/// <summary>The codes of KC-PACKAGEFAULT: what can be wrong with a package before a record of it is read.</summary>
internal static class PackageFaults
{
    public const string Archive = "archive";
    public const string Entry = "entry";
    public const string Encrypted = "encrypted";
    public const string ParentStep = "parent-step";
    public const string Absolute = "absolute";
    public const string Backslash = "backslash";
    public const string Character = "character";
    public const string Length = "length";
    public const string Repeated = "repeated";
    public const string OtherCase = "other-case";
    public const string Link = "link";
    public const string Entries = "entries";
    public const string TotalBytes = "total-bytes";
    public const string Ratio = "ratio";
    public const string Directory = "directory";
}

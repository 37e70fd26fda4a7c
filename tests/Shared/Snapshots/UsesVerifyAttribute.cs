namespace VerifyXunit;

/// <summary>Marks test classes that compare with snapshots, as Verify.Xunit wants it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UsesVerifyAttribute : Attribute;

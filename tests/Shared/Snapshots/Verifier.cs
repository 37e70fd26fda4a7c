using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// Compares texts with snapshots beside the test, <c>Class.Method_parameters.verified.txt</c>, in the call shape and the
/// file format of Verify.Xunit, whose dependency could not be restored. Once it can, a reference to it replaces this
/// folder; tests and snapshots stay.
/// </summary>
internal static class Verifier
{
    /// <summary>Compares a text with the snapshot of the calling test.</summary>
    /// <param name="target">The text.</param>
    /// <param name="extension">The kind of snapshot file.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="member">Filled in by the compiler.</param>
    public static SettingsTask Verify(
        string target,
        string extension = "txt",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "") => new(new Snapshot(target, extension, sourceFile, member));
}

using System.Globalization;
using KongChuo.Findings;

namespace Conformance;

/// <summary>A finding in the words of a vector's expectation, so that two can be compared as values.</summary>
internal sealed record VectorsFinding(
    string? File, string Rule, string Severity, long? Record, long? Line, string? Pointer, long? Offset, string Arguments, string? Subject)
{
    /// <summary>Puts what the SDK found in the same words; values of persons are withheld.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="file">The path of the file in the package; null when the input is no file of a package.</param>
    public static VectorsFinding Of(Finding finding, string? file) => new(
        file,
        finding.Rule,
        finding.Severity.ToString().ToLowerInvariant(),
        finding.Record,
        finding.Line,
        finding.Pointer,
        finding.Offset,
        string.Join(' ', finding.Arguments.Select(argument => $"{argument.Name}={Value(argument)}")),
        finding.Subject is { } subject ? $"{subject.Type}:{subject.Id}" : null);

    /// <summary>Sorts findings into the one order both sides are compared in.</summary>
    public static string[] Lines(IEnumerable<VectorsFinding> findings) =>
    [
        .. findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Record).ThenBy(finding => finding.Offset).ThenBy(finding => finding.ToString(), StringComparer.Ordinal)
            .Select(finding => finding.ToString()),
    ];

    private static string Value(FindingArgument argument) => argument switch
    {
        { IsPersonal: true } => "null",
        { Value.Kind: ArgumentKind.Integer } => argument.Value.Integer.ToString(CultureInfo.InvariantCulture),
        { Value.Kind: ArgumentKind.Boolean } => argument.Value.ToString(),
        _ => $"\"{argument.Value}\"",
    };
}

namespace Conformance.Peers;

/// <summary>What this project says of one mutant.</summary>
/// <param name="IsReadable">Whether it passes layer KC1; if not, it is no case for the peers.</param>
/// <param name="Pipeline">Whether the layers of the validator find its form right.</param>
/// <param name="Program">Whether the compiled strict bundle does.</param>
/// <param name="Faults">The places in the strict bundle it breaks, without their common beginning; empty when it breaks none.</param>
internal sealed record OwnVerdict(bool IsReadable, bool Pipeline, bool Program, IReadOnlyList<string> Faults);

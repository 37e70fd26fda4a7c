using KongChuo.Findings;
using KongChuo.Packages;
using KongChuo.Rules;
using KongChuo.Validation.Input;

namespace KongChuo.Validation.Packages;

/// <summary>Judges a package as a container: what was found when it was opened, and the digest of an archive.</summary>
internal sealed class PackageRunner(int inputNumber, ValidationInput input, Profile profile, FindingCollector collector, List<NotChecked> notChecked)
{
    private readonly ExchangePackage package = input.Package!;

    /// <summary>Runs it.</summary>
    public InputResult Run(CancellationToken cancellation)
    {
        foreach (var rule in RuleCatalogue.All.Where(rule => rule.Scope == RuleScope.Package))
            collector.MarkEvaluated(rule);
        foreach (var fault in package.Faults)
            Report(fault, inputNumber, input.Name, profile, collector);
        if (package.IsOverLimit)
            notChecked.Add(new NotChecked(input.Name, NotCheckedReason.OverLimit, 1));
        else if (package.IsUnreadable)
            notChecked.Add(new NotChecked(input.Name, NotCheckedReason.StructureBroken, 1));
        return Measure(cancellation);
    }

    /// <summary>Takes a fault of a package.</summary>
    public static void Report(PackageFault fault, int inputNumber, string inputName, Profile profile, FindingCollector collector)
    {
        if (profile.IsOn(fault.Rule))
            collector.Add(inputNumber, inputName, new Finding(fault.Rule.Id, profile.SeverityOf(fault.Rule), null, null, null, null, fault.Arguments));
    }

    private InputResult Measure(CancellationToken cancellation)
    {
        if (!package.IsArchive)
            return Result(package.Entries.Sum(entry => entry.Length), null, !package.IsOverLimit);
        try
        {
            using var stream = new MeasuringStream(input.Open(), cancellation);
            var buffer = new byte[1 << 16];
            while (stream.Read(buffer) > 0)
            {
            }

            return Result(stream.Count, stream.Digest(), !package.IsOverLimit);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            notChecked.Add(new NotChecked(input.Name, exception is OperationCanceledException ? NotCheckedReason.Interrupted : NotCheckedReason.ReadFailed, 1));
            return Result(0, null, isComplete: false);
        }
    }

    private InputResult Result(long bytes, string? sha256, bool isComplete) =>
        new() { Name = input.Name, Format = input.Format, Bytes = bytes, Sha256 = sha256, IsComplete = isComplete, Package = package };
}

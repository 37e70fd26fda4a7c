using KongChuo.Findings;
using KongChuo.Json;
using KongChuo.Rules;

namespace KongChuo.Validation.Records;

/// <summary>Which rule of layer KC1 each fault of the gate is.</summary>
internal static class GateFindings
{
    public static RuleDescriptor RuleOf(GateFaultKind kind) => kind switch
    {
        GateFaultKind.Empty => RuleCatalogue.KC1001,
        GateFaultKind.WideEncoding => RuleCatalogue.KC1002,
        GateFaultKind.ProbablyGb18030 => RuleCatalogue.KC1003,
        GateFaultKind.IllFormedUtf8 => RuleCatalogue.KC1004,
        GateFaultKind.ByteOrderMark => RuleCatalogue.KC1005,
        GateFaultKind.Truncated => RuleCatalogue.KC1007,
        GateFaultKind.TrailingContent => RuleCatalogue.KC1008,
        GateFaultKind.NotANumber => RuleCatalogue.KC1009,
        GateFaultKind.NumberOutOfRange => RuleCatalogue.KC1010,
        GateFaultKind.LoneSurrogate => RuleCatalogue.KC1011,
        GateFaultKind.Noncharacter => RuleCatalogue.KC1012,
        GateFaultKind.DuplicateName => RuleCatalogue.KC1013,
        GateFaultKind.TooDeep => RuleCatalogue.KC1014,
        _ => RuleCatalogue.KC1006,
    };

    public static FindingArgument[] ArgumentsOf(in GateFault fault) =>
        fault.Kind is GateFaultKind.ProbablyGb18030 or GateFaultKind.IllFormedUtf8 ? [new FindingArgument("byte", fault.Offset)] : [];
}

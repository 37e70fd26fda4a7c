using KongChuo.Cases;

namespace KongChuo.Tests.Cases;

/// <summary>The guard language of the case state machine.</summary>
public sealed class CaseGuardTests
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["payload.a"] = "10", ["payload.yes"] = "true", ["payload.no"] = "false", ["ctx.count"] = "3", ["params.min"] = "3", ["params.more"] = "4",
    };

    [Theory]
    [InlineData("payload.a=10", true)]
    [InlineData("payload.a=11", false)]
    [InlineData("payload.a!=11", true)]
    [InlineData("payload.none=10", false)]
    [InlineData("payload.none!=10", true)]
    [InlineData("payload.a in [10,11]", true)]
    [InlineData("payload.a in [11]", false)]
    [InlineData("payload.a not in [11,12]", true)]
    [InlineData("payload.none in [11]", false)]
    [InlineData("payload.none not in [11]", true)]
    [InlineData("payload.yes", true)]
    [InlineData("payload.no", false)]
    [InlineData("not payload.no", true)]
    [InlineData("not payload.none", true)]
    [InlineData("ctx.count>=params.min", true)]
    [InlineData("ctx.count>=params.more", false)]
    [InlineData("ctx.none>=params.min", false)]
    [InlineData("rule KB-R001", true)]
    [InlineData("rule KB-R002", false)]
    [InlineData("payload.a=10 and payload.yes and not payload.no", true)]
    [InlineData("payload.a=10 and payload.no", false)]
    public void Condition_holds_or_not(string guard, bool expected) =>
        Assert.Equal(expected, CaseGuard.Parse(guard).Holds(Values.GetValueOrDefault, rule => rule == "KB-R001"));

    [Theory]
    [InlineData("payload.a = 10 or payload.b")]
    [InlineData("")]
    public void What_is_no_condition_is_refused(string guard) => Assert.Throws<FormatException>(() => CaseGuard.Parse(guard));
}

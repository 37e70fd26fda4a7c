using System.Text;
using KongChuo.Rules;

namespace KongChuo.Sdk.Tests.Rules;

/// <summary>A profile a place writes itself is refused rather than half understood.</summary>
public sealed class ProfileLoadTests
{
    private const string Start = "{'id':'own-2025','zh':'自有','en':'own','extends':'core','source':['x']";

    [Fact]
    public void Own_profile_changes_what_it_names_and_inherits_the_rest()
    {
        var profile = Load(Start + ",'parameters':{'KB-R004.longLeaveDays':{'value':20,'clause':'甲-1'}},'switches':{'KC3001':false}}");

        Assert.Equal((20, "甲-1"), (profile.Parameter("KB-R004.longLeaveDays")!.ToInt32(), profile.Parameter("KB-R004.longLeaveDays")!.Clause));
        Assert.False(profile.IsOn(RuleCatalogue.KC3001));
        Assert.True(profile.IsOn(RuleCatalogue.KC3002));
        Assert.NotEqual(Profile.Core.Digest, profile.Digest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{'id':'a','zh':'a','en':'a','source':[]}")]
    [InlineData("{'id':'a','zh':'a','en':'a','extends':null}")]
    [InlineData("{'id':'a','zh':'a','en':'a','extends':'atlantis'}")]
    [InlineData("{'id':'A b','zh':'a','en':'a','extends':'core'}")]
    [InlineData("{'id':'','zh':'a','en':'a','extends':'core'}")]
    [InlineData("{'id':'a','zh':null,'en':'a','extends':'core'}")]
    [InlineData(Start + ",'colour':1}")]
    [InlineData(Start + ",'parameters':[]}")]
    [InlineData(Start + ",'parameters':{'KB-R004.longLeaveDays':20}}")]
    [InlineData(Start + ",'parameters':{'KB-R004.longLeaveDays':{}}}")]
    [InlineData(Start + ",'parameters':{'KB-R004.longLeaveDays':{'value':'20'}}}")]
    [InlineData(Start + ",'parameters':{'KB-R004.longLeafDays':{'value':20}}}")]
    [InlineData(Start + ",'parameters':{'KB-R004.longLeaveDays':{'value':2.5}}}")]
    [InlineData(Start + ",'parameters':{'KB-R004.longLeaveDays':{'value':-1}}}")]
    [InlineData(Start + ",'parameters':{'KB-R004.longLeaveDays':{'value':2147483648}}}")]
    [InlineData(Start + ",'parameters':{'KB-R005.forwardTargets':{'value':[30]}}}")]
    [InlineData(Start + ",'parameters':{'KB-R005.forwardTargets':{'value':[]}}}")]
    [InlineData("{'id':'fangcheng-2025','zh':'a','en':'a','extends':'fangcheng-2025'}")]
    [InlineData(Start + ",'switches':{'KC3001':'no'}}")]
    [InlineData(Start + ",'switches':{'KC1013':false}}")]
    [InlineData(Start + ",'switches':{'KC2004':false}}")]
    [InlineData(Start + ",'switches':{'KC3999':false}}")]
    [InlineData(Start + ",'severities':{'KB-R94':'notice'}}")]
    [InlineData(Start + ",'severities':{'KB-R049':'fatal'}}")]
    [InlineData(Start + ",'severities':{'KC1013':'notice'}}")]
    public void Broken_profile_is_refused(string json) => Assert.Throws<ProfileException>(() => Load(json));

    private static Profile Load(string json) => Profile.Load(Encoding.UTF8.GetBytes(json.Replace('\'', '"')));
}

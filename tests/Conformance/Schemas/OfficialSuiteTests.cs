using KongChuo.Schemas;
using Xunit.Abstractions;

namespace Conformance.Schemas;

public sealed class OfficialSuiteTests(ITestOutputHelper output)
{
    private static readonly SchemaOptions Plain = SchemaOptions.Default;
    private static readonly SchemaOptions Asserting = new() { AssertFormat = true };

    [Theory]
    [InlineData("required", "", false, 1299, 1299)]
    [InlineData("optional", "optional", false, 162, 160)]
    [InlineData("format", "optional/format", true, 764, 750)]
    public void Suite_Folder_PassesButForTheListedMisses(string label, string folder, bool assertFormat, int total, int floor)
    {
        if (OfficialSuite.Find() is not { } suite)
        {
            output.WriteLine(OfficialSuite.Absent);
            return;
        }

        var cases = suite.Run(folder, assertFormat ? Asserting : Plain).ToList();
        var passed = cases.Count(test => test.Passed);
        output.WriteLine($"{label} {passed}/{cases.Count}");
        foreach (var test in cases.Where(test => !test.Passed))
            output.WriteLine($"  not passed: {test.Name}{(test.Failure is null ? "" : " (" + test.Failure + ")")}");

        Assert.All(cases, test => Assert.Equal(test.Verdict, test.Diagnosis));
        Assert.Equal(total, cases.Count);
        var misses = cases.Where(test => !test.Passed).Select(test => test.Name).Order(StringComparer.Ordinal);
        Assert.Equal(OfficialSuiteMisses.Of(label).Keys.Order(StringComparer.Ordinal), misses);
        Assert.True(passed >= floor, $"{label} {passed}/{total} is below {floor}");
    }
}

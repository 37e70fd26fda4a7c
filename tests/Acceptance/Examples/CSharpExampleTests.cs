namespace KongChuo.Acceptance.Examples;

/// <summary>The example program prints what its README promises.</summary>
public sealed class CSharpExampleTests
{
    private const string Expected = """
        校验：Conforms，25 个文件，191 条记录，错误 0
        疑似辍学台账：
          KC-411399-2025-000006 发现于 2025-09-03，状态 已销号
          KC-411399-2025-000008 发现于 2025-09-15，状态 已销号
          KC-411399-2025-000007 发现于 2025-09-04，状态 联合劝返中
          KC-411399-2025-000005 发现于 2025-09-02，状态 已复学（待对账）
          KC-411399-2025-000003 发现于 2025-08-26，状态 已销号
          KC-411399-2025-000004 发现于 2025-08-28，状态 依法督促中
        改写后的记录：
          {"recordType":"ledger.suspected-dropout","specVersion":"1.0.0","remarks":"已电话核实","caseState":"20","localGrid":"A-17","localScore":1.50}
        居民身份证号：
          350599********0017：出生日期 2012-08-31，男
          第 2 个不是：CheckDigit
          第 3 个不是：Date
          第 4 个不是：Length
        """;

    [Fact]
    public void Program_prints_exactly_this()
    {
        using var process = BuiltProgram.Start(BuiltProgram.PathOf("KongChuo.Example", "kongchuo-example"), ["examples/fangcheng-2025"]);

        var run = BuiltProgram.Finish(process, []);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(Expected.ReplaceLineEndings("\n") + "\n", run.Output.ReplaceLineEndings("\n"));
    }
}

using KongChuo.Identifiers;

namespace KongChuo.Example;

/// <summary>Parses document numbers: no exception, and the reason when it is none.</summary>
internal static class CheckNumbers
{
    private static readonly string[] Numbers = ["350599201208310017", "350599201208310018", "350599202302300012", "35059920120831001"];

    public static void Run(TextWriter output)
    {
        output.WriteLine("居民身份证号：");
        foreach (var number in Numbers)
        {
            output.WriteLine(CitizenId.TryParse(number, out var id, out var error)
                ? $"  {id}：出生日期 {id.BirthDate:yyyy-MM-dd}，{(id.Sex == Sex.Male ? "男" : "女")}"
                : $"  第 {Array.IndexOf(Numbers, number) + 1} 个不是：{error}");
        }
    }
}

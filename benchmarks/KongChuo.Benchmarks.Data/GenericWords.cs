namespace KongChuo.Benchmarks.Data;

/// <summary>The words the generic ledger is made of: one to three bytes a character, as names and remarks have them.</summary>
internal static class GenericWords
{
    private static readonly string[] Surnames = ["林", "沈", "顾", "陆", "程", "叶", "方", "苏", "钟", "古丽·", "诸葛", "Weber "];
    private static readonly string[] GivenNames = ["安", "宁", "平", "静", "书", "云", "石", "川", "远航", "月华", "Anna"];

    public static readonly string[] Districts = ["东湖区", "南山镇", "西桥乡", "北河街道", "新港区", "老城镇"];
    public static readonly string[] Streets = ["建设路", "和平街", "水塔巷", "车站东路", "果园新村", "工业大道"];
    public static readonly string[] Models = ["离心泵 LX-200", "异步电动机 YE3", "燃气热水器 R16", "冷水机组 CH-40", "货梯 HT2000", "智能水表 NB-15"];
    public static readonly string[] Faults = ["启动后五分钟停机，面板显示过载", "接口处漏水，地面有积水", "运转时有金属摩擦声", "出水压力不足", "外壳破损，需更换"];
    public static readonly string[] Notes =
    [
        "已更换密封件并试运行两小时，客户在场确认",
        "客户不在现场，已电话另约时间",
        "配件缺货，预计下周到货；已告知客户",
        "报价单（第 2 版）已发送，等待客户确认后再安排施工",
        "设备超过保修期，客户同意付费维修",
    ];

    public static string Name(SeededRandom random) => random.Pick<string>(Surnames) + random.Pick<string>(GivenNames);
}

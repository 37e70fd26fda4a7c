namespace KongChuo.Synthetic.Pools;

/// <summary>Given names by generation, as the name reports list them; separated by spaces.</summary>
internal static class GivenNameTable
{
    public const string Boys =
        "浩宇 浩然 子轩 宇轩 俊杰 奕辰 亦辰 宇辰 子墨 宇航 梓豪 亦宸 子昂 梓轩 皓轩 俊熙 博文 天佑 嘉豪 志豪 家豪 文博 宇泽 晨阳";

    public const string Girls =
        "子涵 欣怡 梓涵 诗涵 雨涵 思涵 佳怡 一诺 依诺 语桐 欣妍 可欣 语汐 雨桐 梦瑶 梓萱 雨欣 若曦 诗琪 佳琪 思雨 静怡 雅婷 梦琪";

    public const string SingleForBoys = "睿 浩 轩 宇 晨 博 涛 鑫 昊 毅";

    public const string SingleForGirls = "玥 琳 雪 婷 瑶 颖 悦 妍 萌 彤";

    public const string ForGirls = "梓子宇一玥伊昕可欣怡涵诗语雨思佳梦瑶妍彤琪雅静萱若";

    public const string Men = "伟 磊 杰 浩 军 强 勇 涛 斌 鹏 建国 建华 志强 国强 文军 海涛 小军 永刚 志明 建军";

    public const string Women = "静 丽 婷 雪 敏 燕 芳 娟 霞 艳 丽娟 秀英 海燕 晓丽 春梅 玉兰 小红 雪梅 丽萍 桂芳";

    public const string ForWomen = "静丽婷雪敏燕芳娟霞艳晓春玉秀红梅萍华云莉";

    public const string OldMen = "建国 建华 军 勇 国庆 德明 福生 长根 有福 庆华 志刚 保国 永福 正明 树林 金山";

    public const string OldWomen = "英 兰 丽 秀英 桂兰 玉珍 秀兰 玉英 桂英 凤英 素珍 春花 淑珍 翠兰 美英 秀珍";
}

namespace KongChuo.Synthetic.Pools;

/// <summary>Frequent surnames with their share of the population, in hundredths of a percent.</summary>
internal static class SurnameTable
{
    /// <summary>The weight of each of 400 draws from the data set, which together stand for the surnames not listed.</summary>
    public const int TailWeight = 7;

    public static readonly (string Surname, int Weight)[] Common =
    [
        ("王", 710), ("李", 696), ("张", 642), ("刘", 516), ("陈", 426), ("杨", 297), ("黄", 216), ("赵", 203), ("周", 188), ("吴", 178),
        ("徐", 143), ("孙", 139), ("马", 134), ("胡", 116), ("朱", 114), ("郭", 109), ("何", 105), ("罗", 100), ("高", 97), ("林", 96),
        ("郑", 85), ("梁", 83), ("谢", 82), ("宋", 80), ("唐", 79), ("许", 77), ("韩", 76), ("冯", 74), ("邓", 73), ("曹", 71),
        ("彭", 69), ("曾", 68), ("肖", 66), ("田", 65), ("董", 63), ("袁", 62), ("潘", 60), ("于", 59), ("蒋", 57), ("蔡", 56),
        ("余", 54), ("杜", 52), ("叶", 51), ("程", 49), ("苏", 48), ("魏", 46), ("吕", 45), ("丁", 43), ("任", 42), ("沈", 40),
        ("欧阳", 8), ("上官", 1),
    ];
}

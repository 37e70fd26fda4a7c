namespace KongChuo.SpecGen;

/// <summary>Entry point of the specification tool.</summary>
internal static class Program
{
    private static int Main() => 2;
}

namespace KongChuo.Validator;

/// <summary>Entry point of the <c>kongchuo</c> program.</summary>
internal static class Program
{
    private static int Main() => 2;
}

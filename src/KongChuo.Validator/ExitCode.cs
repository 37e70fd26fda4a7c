namespace KongChuo.Validator;

/// <summary>What the program returns; where several hold, the highest in the order 4, 2, 3, 1, 0.</summary>
internal static class ExitCode
{
    /// <summary>Everything was checked and conforms.</summary>
    public const int Conforms = 0;

    /// <summary>Findings at or above the level asked for.</summary>
    public const int Findings = 1;

    /// <summary>The call was wrong.</summary>
    public const int Usage = 2;

    /// <summary>An input or a rule was left unchecked.</summary>
    public const int Incomplete = 3;

    /// <summary>The program itself failed.</summary>
    public const int Internal = 4;
}

namespace KongChuo.Identifiers;

/// <summary>The sex a number states by its sequence digit; the values are those of GB/T 2261.1.</summary>
public enum Sex
{
    /// <summary>男: the digit is odd.</summary>
    Male = 1,

    /// <summary>女: the digit is even.</summary>
    Female = 2,
}

namespace KongChuo.Schemas.Compilation;

/// <summary>The vocabularies of 2020-12 that change what a keyword does.</summary>
[Flags]
internal enum Vocabularies
{
    /// <summary>None but core, which is always there.</summary>
    None = 0,

    /// <summary>Keywords that apply subschemas.</summary>
    Applicator = 1,

    /// <summary><c>unevaluatedItems</c> and <c>unevaluatedProperties</c>.</summary>
    Unevaluated = 2,

    /// <summary>Assertions.</summary>
    Validation = 4,

    /// <summary><c>format</c> asserts.</summary>
    FormatAssertion = 8,

    /// <summary>What the standard dialect has.</summary>
    Standard = Applicator | Unevaluated | Validation,
}

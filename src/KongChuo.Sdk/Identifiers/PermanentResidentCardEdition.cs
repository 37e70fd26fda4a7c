namespace KongChuo.Identifiers;

/// <summary>Editions of the permanent residence card, by the year they came out.</summary>
public enum PermanentResidentCardEdition
{
    /// <summary>Three letters and twelve digits.</summary>
    Of2017 = 2017,

    /// <summary>18 characters, the first of them 9; issued since 2023-12-01.</summary>
    Of2023 = 2023,
}

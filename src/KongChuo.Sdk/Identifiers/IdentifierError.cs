namespace KongChuo.Identifiers;

/// <summary>Why a text is not an identifier of the kind asked for; the first reason found.</summary>
public enum IdentifierError
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>It is missing, or has too few or too many characters.</summary>
    Length,

    /// <summary>A character stands where it may not, full-width digits and spaces included.</summary>
    Character,

    /// <summary>It would be right in capitals: the wire takes an upper-case X only.</summary>
    LetterCase,

    /// <summary>The check digit does not follow from the rest.</summary>
    CheckDigit,

    /// <summary>The date in it is no day of the calendar.</summary>
    Date,

    /// <summary>The date in it lies after the day given.</summary>
    FutureDate,

    /// <summary>The division in it is in no province, or not where identifiers of this kind come from.</summary>
    Region,

    /// <summary>The kind or category in it does not exist.</summary>
    Category,

    /// <summary>The grade in it does not exist.</summary>
    Grade,
}

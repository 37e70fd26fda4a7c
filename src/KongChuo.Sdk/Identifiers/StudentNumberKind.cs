namespace KongChuo.Identifiers;

/// <summary>What a student number is made from; the values are its first letter.</summary>
public enum StudentNumberKind
{
    /// <summary>G: the number of a citizen.</summary>
    Citizen = 'G',

    /// <summary>J: division of the school, date of birth, sequence and check digit, for pupils without a citizen's number.</summary>
    WithoutCitizenId = 'J',

    /// <summary>L: temporary; division of the school, date of birth and four arbitrary digits.</summary>
    Temporary = 'L',
}

namespace KongChuo.Identifiers;

/// <summary>Kinds of telephone numbers.</summary>
public enum PhoneNumberKind
{
    /// <summary>手机: eleven digits beginning with 13 to 19.</summary>
    Mobile,

    /// <summary>固话: seven or eight digits, with area code and extension if need be.</summary>
    Landline,
}

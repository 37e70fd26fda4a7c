namespace KongChuo.Reconciliation.Rows;

/// <summary>The fields of a row by number: those that are compared, and what else is kept.</summary>
internal static class RosterFields
{
    public const int Name = 0;
    public const int BirthDate = 2;
    public const int DocumentType = 4;
    public const int DocumentNumber = 5;
    public const int HouseholdDivision = 6;
    public const int ResidenceDivision = 7;
    public const int StudentNumber = 8;
    public const int ChildId = 14;

    /// <summary>The first number of those that may stand beside the child, in the row itself.</summary>
    public const int FirstBesideChild = StudentNumber;

    /// <summary>How many fields are compared: those from 0.</summary>
    public const int Compared = 13;

    /// <summary>How many are kept of a row; the exchange identifier, by which a sender alone knows the child, is not.</summary>
    public const int Kept = 14;

    /// <summary>JSON Pointers in a ledger record.</summary>
    public static readonly string[] Pointers =
    [
        "/child/name",
        "/child/sex",
        "/child/birthDate",
        "/child/ethnicity",
        "/child/idDocType",
        "/child/idDocNumber",
        "/child/householdDivision",
        "/child/residenceDivision",
        "/enrollment/studentNumber",
        "/enrollment/schoolCode",
        "/enrollment/grade",
        "/enrollment/enrollmentStatus",
        "/enrollment/schoolingStatus",
        "/caseId",
        "/child/childId",
    ];

    /// <summary>Whether two values of a field contradict each other. A division that holds the other's is less exact and no contradiction.</summary>
    public static bool Differ(int field, ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        field is HouseholdDivision or ResidenceDivision
            ? !left.StartsWith(right) && !right.StartsWith(left)
            : !left.SequenceEqual(right);
}

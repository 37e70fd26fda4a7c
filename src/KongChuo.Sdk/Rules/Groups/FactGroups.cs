namespace KongChuo.Rules.Groups;

/// <summary>Every group there is.</summary>
internal static class FactGroups
{
    /// <summary>By case.</summary>
    public static readonly CaseGroup Case = new(1);

    /// <summary>By child, as its sender names it.</summary>
    public static readonly ChildGroup Child = new(2);

    /// <summary>By type and number of the identity document.</summary>
    public static readonly DocumentGroup Document = new(3);

    /// <summary>By student number.</summary>
    public static readonly StudentGroup Student = new(4);

    /// <summary>By name and date of birth.</summary>
    public static readonly PersonGroup Person = new(5);

    /// <summary>By issuer and record id.</summary>
    public static readonly RecordGroup Record = new(6);

    /// <summary>By number of the case.</summary>
    public static readonly CaseNumberGroup CaseNumber = new(7);

    /// <summary>By sender and kind of bulletin.</summary>
    public static readonly SeriesGroup Series = new(8);

    /// <summary>By who compiles a ledger, and the ledger.</summary>
    public static readonly LedgerGroup Ledger = new(9);

    /// <summary>By batch of a ledger.</summary>
    public static readonly BatchGroup Batch = new(10);

    /// <summary>By package: its manifests and receipts.</summary>
    public static readonly PackageGroup Package = new(11);

    /// <summary>By sender: the sequence of its packages.</summary>
    public static readonly SenderGroup Sender = new(12);

    /// <summary>By child, as its sender names it: notices of enrollment.</summary>
    public static readonly EnrollmentGroup Enrollment = new(13);

    /// <summary>By school.</summary>
    public static readonly SchoolGroup School = new(14);

    /// <summary>By child, as its sender names it: what is to be done for it, and what was done.</summary>
    public static readonly CareGroup Care = new(15);
}

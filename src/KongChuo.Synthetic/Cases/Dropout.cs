using KongChuo.Synthetic.People;

namespace KongChuo.Synthetic.Cases;

/// <summary>A child's dropping out, and how far persuasion is.</summary>
/// <param name="Reason">The primary reason.</param>
/// <param name="Secondary">Another reason; null for none.</param>
/// <param name="Date">The day the child dropped out.</param>
/// <param name="Discovered">When it was discovered.</param>
/// <param name="Grade">The grade dropped out of; 0 when the child never was at school.</param>
/// <param name="State">KC-CASESTATE: 28, 30, 40, 50, 55 or 80.</param>
/// <param name="Persuasions">Persuasions in this round.</param>
/// <param name="JointPersuasions">Joint persuasions in this round.</param>
/// <param name="LastPersuasion">The day of the last of either; null when there was none.</param>
/// <param name="IsExempt">Whether an expert panel exempted the child from persuasion.</param>
/// <param name="Relapses">How often the child had dropped out before.</param>
internal readonly record struct Dropout(
    Reason Reason,
    Reason? Secondary,
    DateOnly Date,
    DateOnly Discovered,
    int Grade,
    int State,
    int Persuasions,
    int JointPersuasions,
    DateOnly? LastPersuasion,
    bool IsExempt,
    int Relapses)
{
    /// <summary>Whether the child cannot be found.</summary>
    public bool IsMissing => ReferenceEquals(Reason, Reason.Missing);

    /// <summary>How the child stands at school; null when it never was at one.</summary>
    public Standing? Standing => Grade == 0 ? null : IsMissing ? Standing.Missing : Standing.DroppedOut;
}

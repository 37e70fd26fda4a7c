using KongChuo.Synthetic.People;

namespace KongChuo.Synthetic.Cases;

/// <summary>A suspicion that a child has dropped out, and how far its verification is.</summary>
/// <param name="Basis">The ground.</param>
/// <param name="Discovered">When it was discovered.</param>
/// <param name="AbsentSince">The first day of absence; null where the ground is no absence.</param>
/// <param name="State">KC-CASESTATE: 20, 25, 28, 29 or 90.</param>
/// <param name="Finding">What verification found; null while it goes on.</param>
internal readonly record struct Suspicion(Basis Basis, DateOnly Discovered, DateOnly? AbsentSince, int State, Finding? Finding)
{
    /// <summary>Whether the case is closed.</summary>
    public bool IsClosed => State == 90;

    /// <summary>How the child stands at school; null when it never was at one.</summary>
    public Standing? Standing =>
        Finding is not null ? Finding.Standing
        : ReferenceEquals(Basis, Basis.NeverEnrolled) ? null
        : Basis.Absence is Absence.Personal or Absence.Sick ? Standing.OnLeave
        : Standing.Unaccounted;
}

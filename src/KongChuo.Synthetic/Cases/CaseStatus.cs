namespace KongChuo.Synthetic.Cases;

/// <summary>Whether there is a case about a child.</summary>
internal enum CaseStatus
{
    None,
    Suspected,
    DroppedOut,
}

namespace KongChuo.Synthetic;

/// <summary>What a stream of random numbers decides, so that streams never meet.</summary>
internal enum Purpose : byte
{
    Selection = 1,
    Child,
    Family,
    Suspicion,
    Dropout,
    Teacher,
    ChildId,
    CaseId,
    AgeEligibleRecord,
    SuspectedRecord,
    DropoutRecord,
    Batch,
}

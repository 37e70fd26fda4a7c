namespace KongChuo.Findings;

/// <summary>What a finding is about when the place alone does not say it.</summary>
/// <param name="Type">Kind of the subject: <c>case</c>, <c>batch</c>, <c>rule</c>, <c>input</c>.</param>
/// <param name="Id">Its exchange identifier; never a document number or a name.</param>
public sealed record FindingSubject(string Type, string Id);

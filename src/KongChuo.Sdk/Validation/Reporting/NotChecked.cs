namespace KongChuo.Validation;

/// <summary>Something that was not checked.</summary>
/// <param name="What">What: the name of an input, with a record where one is meant, or the id of a rule.</param>
/// <param name="Why">Why.</param>
/// <param name="Count">How many records or subjects are meant.</param>
public sealed record NotChecked(string What, NotCheckedReason Why, long Count);

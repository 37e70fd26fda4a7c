namespace KongChuo.Validation;

/// <summary>How far a validation is.</summary>
/// <param name="Input">The name of the input being read.</param>
/// <param name="Records">Records of it read so far.</param>
public readonly record struct ValidationProgress(string Input, long Records);

namespace KongChuo.Tests.Spill;

/// <summary>A fact as a test knows it.</summary>
internal sealed record SampleFact(byte Group, string Key, int Input, long Record, int Part, int Kind, long Line, long Offset, string Content);

using KongChuo.Completeness;
using KongChuo.Spill;
using KongChuo.Validation.Reporting;

namespace KongChuo.Validation.Lines;

/// <summary>What became of the records of one block.</summary>
/// <param name="Block">0-based number of the block.</param>
/// <param name="Lines">How many lines it holds, blank ones too.</param>
/// <param name="Records">The outcomes counted.</param>
/// <param name="Found">What was found; null when nothing was.</param>
/// <param name="Facts">What the records say to the rules that look across records; null when they say nothing.</param>
/// <param name="Given">What the records give of what is demanded; null when nothing is demanded.</param>
internal sealed record LineVerdicts(long Block, long Lines, InputTally Records, FindingBatch? Found, FactChunk? Facts, CompletenessCounts? Given);

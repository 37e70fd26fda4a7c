using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Judges one document of a record.</summary>
/// <param name="document">The document.</param>
/// <param name="context">Takes the findings.</param>
/// <returns>True when the document held something to judge.</returns>
internal delegate bool DocumentCheck(JsonView document, ref RuleContext context);

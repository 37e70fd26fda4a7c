using KongChuo.Findings;
using KongChuo.Schemas;

namespace KongChuo.Validator.Commands;

/// <summary>The outcome as lines of text.</summary>
internal sealed class SchemaTextReport(TextWriter target, Language language) : ISchemaReport
{
    private long _valid;
    private long _invalid;
    private long _unreadable;

    /// <inheritdoc/>
    public void Judged(InstanceName instance, IReadOnlyList<SchemaFault> faults)
    {
        if (faults.Count == 0)
        {
            _valid++;
            return;
        }

        _invalid++;
        target.WriteLine(language == Language.Chinese ? $"{instance}：无效" : $"{instance}: invalid");
        foreach (var fault in faults)
        {
            var place = fault.InstanceLocation.Length == 0 ? "/" : fault.InstanceLocation;
            target.WriteLine($"  {place} @{fault.Offset}  {SchemaFaultText.Of(fault, language)}  [{fault.KeywordLocation}]");
        }
    }

    /// <inheritdoc/>
    public void Unreadable(InstanceName instance, int offset, string reason)
    {
        _unreadable++;
        target.WriteLine(language == Language.Chinese ? $"{instance}：未能检验 @{offset}  {reason}" : $"{instance}: not judged @{offset}  {reason}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_valid + _invalid + _unreadable == 0)
            return;
        target.WriteLine(language == Language.Chinese
            ? $"有效 {_valid}，无效 {_invalid}，未能检验 {_unreadable}"
            : $"valid {_valid}, invalid {_invalid}, not judged {_unreadable}");
    }
}

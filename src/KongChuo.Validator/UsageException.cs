namespace KongChuo.Validator;

/// <summary>The call was wrong; the message is a text key with its values.</summary>
internal sealed class UsageException(string key, params string[] values) : Exception(key)
{
    /// <summary>Key of the text.</summary>
    public string Key { get; } = key;

    /// <summary>Values for the text's places.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}

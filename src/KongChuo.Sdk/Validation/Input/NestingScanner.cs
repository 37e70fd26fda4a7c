namespace KongChuo.Validation.Input;

/// <summary>
/// Follows brackets and strings over bytes that come in pieces, to find where a value ends. It does not judge the
/// grammar: the gate does, once the value is whole.
/// </summary>
internal struct NestingScanner
{
    private bool inString;
    private bool escaped;

    /// <summary>How many brackets are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether a string is open.</summary>
    public readonly bool InString => inString;

    /// <summary>Takes the next byte.</summary>
    public void Take(byte value)
    {
        if (inString)
        {
            if (escaped)
                escaped = false;
            else if (value == '\\')
                escaped = true;
            else if (value == '"')
                inString = false;
            return;
        }

        switch (value)
        {
            case (byte)'"':
                inString = true;
                break;
            case (byte)'{' or (byte)'[':
                Depth++;
                break;
            case (byte)'}' or (byte)']':
                Depth--;
                break;
        }
    }
}

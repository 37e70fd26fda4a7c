namespace KongChuo.Rules;

/// <summary>A profile cannot be found or read. The message holds no personal value.</summary>
public sealed class ProfileException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public ProfileException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public ProfileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public ProfileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

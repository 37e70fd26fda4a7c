namespace KongChuo.Validation.Input;

/// <summary>Gives the records of one input one after the other, in bounded memory.</summary>
internal interface IRecordSource
{
    /// <summary>0-based offset at which the input's structure broke off so that what follows was not read; null when it did not.</summary>
    long? BrokenAt { get; }

    /// <summary>How many records are numbered before those read so far although they come later: the header of a batch document.</summary>
    int Leading { get; }

    /// <summary>Reads the next record.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="IOException">The input cannot be read on.</exception>
    bool TryRead(out RawRecord record);
}

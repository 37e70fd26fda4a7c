using KongChuo.Schemas;

namespace KongChuo.Validator.Commands;

/// <summary>Takes the outcome of one instance after another and writes it at once; disposing ends the report.</summary>
internal interface ISchemaReport : IDisposable
{
    /// <summary>An instance that was judged.</summary>
    /// <param name="instance">The file as given, with the line in an NDJSON file.</param>
    /// <param name="faults">Its faults; empty when it is valid.</param>
    void Judged(InstanceName instance, IReadOnlyList<SchemaFault> faults);

    /// <summary>An instance that could not be judged.</summary>
    /// <param name="instance">The file as given, with the line in an NDJSON file.</param>
    /// <param name="offset">Where in it, 0-based bytes.</param>
    /// <param name="reason">Why.</param>
    void Unreadable(InstanceName instance, int offset, string reason);
}

/// <summary>An instance as reports name it.</summary>
/// <param name="Path">The file as given.</param>
/// <param name="Line">The 1-based line; null when the file is one instance.</param>
internal readonly record struct InstanceName(string Path, long? Line)
{
    /// <inheritdoc/>
    public override string ToString() => Line is null ? Path : $"{Path}:{Line}";
}

namespace KongChuo.Rules.Records;

/// <summary>The lists of rows bulletins have.</summary>
internal sealed class RowFields
{
    private readonly Field[] lists =
    [
        Field.At("/rows"),
        Field.At("/childrenFound"),
        Field.At("/returnedList"),
        Field.At("/onlyInA"),
        Field.At("/onlyInB"),
        Field.At("/valueConflicts"),
    ];

    /// <summary>The lists a record may have: a bulletin has one or a few of them, others none.</summary>
    public ReadOnlySpan<Field> Of(in RecordView record) => record.Kind.Group == "bulletin" ? lists : default;
}

namespace KongChuo.Rules.Records;

/// <summary>The lists of rows bulletins have.</summary>
internal sealed class RowFields
{
    /// <summary>The lists; a bulletin has one or a few of them.</summary>
    public IReadOnlyList<Field> Lists { get; } =
    [
        Field.At("/rows"),
        Field.At("/childrenFound"),
        Field.At("/returnedList"),
        Field.At("/onlyInA"),
        Field.At("/onlyInB"),
        Field.At("/valueConflicts"),
    ];
}

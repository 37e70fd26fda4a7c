namespace KongChuo.SpecGen.Spec;

/// <summary>Reads comma-separated values as RFC 4180 has them: cells in quotes may hold commas, doubled quotes and line ends.</summary>
internal static class CsvText
{
    /// <summary>The rows below the header, each by the names of the header.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path, string text)
    {
        var rows = Rows(text).ToList();
        if (rows.Count == 0)
            throw new SpecException(path, "the table has no header");
        var header = rows[0];
        return [.. rows.Skip(1).Select((row, index) => row.Count == header.Count
            ? (IReadOnlyDictionary<string, string>)header.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)
            : throw new SpecException(path, $"row {index + 2} has {row.Count} cells and the header {header.Count}"))];
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var (row, cell, isQuoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (isQuoted && character == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || character is not (',' or '\n' or '\r'))
            {
                cell.Append(character);
            }
            else if (character != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (character == ',')
                    continue;
                yield return row;
                row = [];
            }
        }

        if (cell.Length > 0 || row.Count > 0)
            yield return [.. row, cell.ToString()];
    }
}

namespace KongChuo.Validator.Commands;

/// <summary>Reads a file of any size line by line, through one buffer.</summary>
internal sealed class LineReader : IDisposable
{
    private const int LongestLine = 1 << 29;
    private readonly FileStream _file;
    private byte[] _buffer = new byte[1 << 20];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Opens the file.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public LineReader(string path) => _file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    /// <summary>The 1-based number of the line read last.</summary>
    public long Number { get; private set; }

    /// <summary>Reads the next line, without its line feed; it is valid until the next call.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="IOException">The file cannot be read, or a line is longer than 512 MiB.</exception>
    public bool Read(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var step = _buffer.AsSpan((_start + searched).._end).IndexOf((byte)'\n');
            if (step >= 0)
            {
                line = _buffer.AsSpan(_start, searched + step);
                _start += searched + step + 1;
                Number++;
                return true;
            }

            searched = _end - _start;
            if (_ended)
                break;
            Fill();
        }

        line = _buffer.AsSpan(_start.._end);
        _start = _end;
        if (line.IsEmpty)
            return false;
        Number++;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == LongestLine)
            throw new IOException("A line is longer than 512 MiB.");
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = _file.Read(_buffer.AsSpan(_end));
        _ended = read == 0;
        _end += read;
    }
}

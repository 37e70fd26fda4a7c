namespace KongChuo.Validator.Outputs;

/// <summary>
/// What a command writes: to standard output, or to a file that appears under its name only when it is whole. Until then it has a random name
/// beside that one. Only its owner may read it. What cannot be written is wrong usage.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? path;
    private readonly string? part;
    private readonly bool mayReplace;
    private bool isKept;

    private OutputFile(Stream stream) => Stream = stream;

    private OutputFile(string path, bool mayReplace)
    {
        this.path = path;
        this.mayReplace = mayReplace;
        part = $"{path}.{Guid.NewGuid():N}.part";
        Stream = new OutputStream(OpenPart(), path);
    }

    /// <summary>Takes the bytes.</summary>
    public Stream Stream { get; }

    /// <summary>Opens where a command writes, which is none of the files it reads.</summary>
    /// <param name="path">The file, which may exist; null for standard output.</param>
    /// <param name="standardOutput">Standard output, or what takes its place.</param>
    /// <param name="read">The files the call reads.</param>
    /// <exception cref="UsageException">It is one of the files the call reads, or cannot be written.</exception>
    public static OutputFile Open(string? path, Func<Stream> standardOutput, NamedFiles read)
    {
        read.Refuse(path);
        return path is null ? new OutputFile(standardOutput()) : Replacing(path);
    }

    /// <summary>Opens a file that may exist and is then replaced; a link to a file stays, and what it leads to is replaced.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static OutputFile Replacing(string path) => RealPath.IsDevice(path) ? Device(path) : new OutputFile(RealPath.Of(path), mayReplace: true);

    /// <summary>Opens a file that may not exist when it is kept.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static OutputFile New(string path) => new(path, mayReplace: false);

    /// <summary>Says that everything is written: the file gets its name.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Keep()
    {
        Stream.Dispose();
        isKept = true;
        if (part is null)
            return;
        try
        {
            File.Move(part, path!, mayReplace);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            isKept = false;
            throw new UsageException("usage.cannot-write", path!);
        }
    }

    /// <summary>Closes it; what was not kept is gone.</summary>
    public void Dispose()
    {
        if (isKept)
            return;
        try
        {
            Stream.Dispose();
        }
        finally
        {
            if (part is not null)
                File.Delete(part);
        }
    }

    private static OutputFile Device(string path)
    {
        try
        {
            return new OutputFile(new OutputStream(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("usage.cannot-write", path);
        }
    }

    private FileStream OpenPart()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            return new FileStream(part!, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("usage.cannot-write", path!);
        }
    }
}

using KongChuo.Validation;
using KongChuo.Validator.Outputs;

namespace KongChuo.Validator;

/// <summary>Where the program reads and writes, so that tests can put their own in place.</summary>
internal sealed class ProgramStreams(Func<Stream> openInput, Func<Stream> openOutput, TextWriter error, bool errorIsTerminal)
{
    private const string Erase = "\r\u001b[K";

    /// <summary>Where usage errors and progress go.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>The console's own streams.</summary>
    public static ProgramStreams Standard() =>
        new(Console.OpenStandardInput, Console.OpenStandardOutput, Console.Error, !Console.IsErrorRedirected);

    /// <summary>Opens standard input.</summary>
    public Stream OpenInput() => openInput();

    /// <summary>Opens standard output; that it cannot be written is wrong usage.</summary>
    public Stream OpenOutput() => new OutputStream(openOutput(), "-");

    /// <summary>Shows progress; null when standard error is no terminal.</summary>
    public IProgress<ValidationProgress>? Progress() => errorIsTerminal ? new Line(Error) : null;

    /// <summary>Takes the progress line away.</summary>
    public void EndProgress(IProgress<ValidationProgress>? progress)
    {
        if (progress is not null)
            Error.Write(Erase);
    }

    private sealed class Line(TextWriter error) : IProgress<ValidationProgress>
    {
        public void Report(ValidationProgress value) =>
            error.Write(FormattableString.Invariant($"{Erase}{value.Input}  {value.Records:N0}"));
    }
}

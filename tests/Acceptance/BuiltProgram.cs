using System.Diagnostics;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary>The programs as they were built beside these tests, run as processes.</summary>
internal static class BuiltProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The configuration these tests were built in, as the output folders name it.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Name;

    /// <summary>Path of the validator: the one built beside these tests, or another that the environment variable KONGCHUO_PROGRAM names.</summary>
    public static string Validator { get; } = Environment.GetEnvironmentVariable("KONGCHUO_PROGRAM") is { Length: > 0 } path ? Path.GetFullPath(path) : PathOf("KongChuo.Validator", "kongchuo");

    /// <summary>Path of a built program of the repository.</summary>
    public static string PathOf(string project, string program) =>
        RepositoryRoot.At($"artifacts/bin/{project}/{Configuration}/{program}") + (OperatingSystem.IsWindows() ? ".exe" : "");

    /// <summary>Runs the validator in the repository's root.</summary>
    public static ProgramRun Run(params string[] arguments) => Run(arguments, []);

    /// <summary>Runs the validator with bytes at its standard input and a changed environment.</summary>
    public static ProgramRun Run(string[] arguments, ReadOnlySpan<byte> input, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(Validator, arguments, environment: environment);
        return Finish(process, input);
    }

    /// <summary>Starts a program with its three streams redirected.</summary>
    public static Process Start(string program, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? RepositoryRoot.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Gives a process its input and waits for its end.</summary>
    public static ProgramRun Finish(Process process, ReadOnlySpan<byte> input)
    {
        var output = ReadAllAsync(process.StandardOutput.BaseStream);
        var errors = ReadAllAsync(process.StandardError.BaseStream);
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        return Finish(process, output, errors);
    }

    /// <summary>Waits for the end of a process whose streams are being read.</summary>
    public static ProgramRun Finish(Process process, Task<byte[]> output, Task<byte[]> errors)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{process.StartInfo.FileName} did not end.");
        }

        return new ProgramRun(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Reads a stream to its end.</summary>
    public static async Task<byte[]> ReadAllAsync(Stream stream)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory).ConfigureAwait(false);
        return memory.ToArray();
    }
}

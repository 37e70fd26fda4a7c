using KongChuo.Json;
using KongChuo.Schemas;
using KongChuo.Schemas.Fast;
using KongChuo.Validation.Lines;

namespace KongChuo.Validator.Commands;

/// <summary>One run of <c>schema validate</c>.</summary>
internal sealed class SchemaValidation(ISchemaReport report, TextWriter errors)
{
    private const string RemoteBase = "http://localhost:1234/";
    private const int LongestLine = 1 << 29;
    private readonly InstanceGate _gate = new();
    private readonly SchemaResult _result = new();
    private readonly FastWalker _plainJson = new(FastPlan.AnyJson);
    private int _exitCode;

    /// <summary>Whether <c>format</c> is checked.</summary>
    public bool AssertFormat { get; init; }

    /// <summary>The folder of schemas that may be referred to; null for none.</summary>
    public DirectoryInfo? Remotes { get; init; }

    /// <summary>Whether nobody wants to know the faults.</summary>
    public bool VerdictOnly { get; init; }

    /// <summary>Validates the instances and returns the exit code.</summary>
    public int Run(FileInfo schema, FileInfo[] instances)
    {
        if (Compile(schema) is not { } program)
            return ExitCode.Incomplete;
        foreach (var instance in instances)
        {
            try
            {
                Validate(program, instance);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Unreadable(new InstanceName(instance.ToString(), null), 0, exception.Message);
            }
        }

        return _exitCode;
    }

    private SchemaProgram? Compile(FileInfo schema)
    {
        try
        {
            var registry = new SchemaRegistry();
            if (Remotes is not null)
                Register(registry, Remotes);
            var options = new SchemaOptions { AssertFormat = AssertFormat };
            return registry.Compile(File.ReadAllBytes(schema.FullName), options, new Uri(schema.FullName).AbsoluteUri);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SchemaCompilationException)
        {
            errors.WriteLine(exception.Message);
            return null;
        }
    }

    private void Register(SchemaRegistry registry, DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles("*.json", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(folder.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            try
            {
                registry.Add(File.ReadAllBytes(file.FullName), RemoteBase + relative);
            }
            catch (SchemaCompilationException exception)
            {
                errors.WriteLine($"{file.FullName}: {exception.Message}");
            }
        }
    }

    private void Validate(SchemaProgram program, FileInfo instance)
    {
        if (!instance.Extension.Equals(".ndjson", StringComparison.OrdinalIgnoreCase))
        {
            Judge(program, new InstanceName(instance.ToString(), null), File.ReadAllBytes(instance.FullName));
            return;
        }

        using var file = new FileStream(instance.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var blocks = new LineBlocks(file, LongestLine);
        var block = new LineBlock();
        _result.State.Shortcut = FastParts.Of(program, _ => null);
        var walker = new FastWalker(FastPlan.Of(program, _ => null));
        for (var lines = 0L; blocks.TryRead(block);)
            lines = JudgeLines(program, walker, block, instance.ToString(), lines);
        _result.State.Shortcut = null;
    }

    /// <summary>Judges the lines of a block and returns the number of lines so far.</summary>
    private long JudgeLines(SchemaProgram program, FastWalker walker, LineBlock block, string path, long lines)
    {
        lines += block.BlankLines;
        if (block.PassedOver > 0)
            Unreadable(new InstanceName(path, ++lines), 0, $"> {LongestLine} bytes");
        var bytes = block.Bytes.Span;
        while (bytes.Length > 0)
        {
            var name = new InstanceName(path, ++lines);
            var length = walker.AcceptsFirst(bytes, stopsAtNewline: true);
            if (length >= 0 && (length == bytes.Length || bytes[length] == '\n'))
            {
                report.Judged(name, []);
            }
            else
            {
                length = bytes.IndexOf((byte)'\n') is var newline and >= 0 ? newline : bytes.Length;
                if (_plainJson.Accepts(bytes[..length]))
                    Evaluate(program, name, bytes[..length]);
                else if (JsonSkip.WhiteSpace(bytes[..length], 0) < length)
                    Judge(program, name, bytes[..length]);
            }

            bytes = bytes[Math.Min(length + 1, bytes.Length)..];
        }

        return lines;
    }

    private void Judge(SchemaProgram program, InstanceName name, ReadOnlySpan<byte> utf8)
    {
        if (_gate.Refusal(ref utf8) is { } refusal)
        {
            Unreadable(name, refusal.Offset, $"JSON: {refusal.Kind}", lineOnly: refusal.Kind != GateFaultKind.TooDeep && name.Line is not null);
            return;
        }

        Evaluate(program, name, utf8);
    }

    private void Evaluate(SchemaProgram program, InstanceName name, ReadOnlySpan<byte> utf8)
    {
        try
        {
            var valid = VerdictOnly ? program.IsValid(utf8) : program.Diagnose(utf8, _result);
            if (!valid)
                _exitCode = Math.Max(_exitCode, ExitCode.Findings);
            report.Judged(name, VerdictOnly ? [] : _result.Faults);
        }
        catch (SchemaEvaluationException exception)
        {
            Unreadable(name, exception.Offset, exception.Message);
        }
    }

    /// <summary>A malformed line counts as an invalid record of a readable file; anything else was left unchecked.</summary>
    private void Unreadable(InstanceName name, int offset, string reason, bool lineOnly = false)
    {
        _exitCode = Math.Max(_exitCode, lineOnly ? ExitCode.Findings : ExitCode.Incomplete);
        report.Unreadable(name, offset, reason);
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using KongChuo.Findings;
using KongChuo.Validator.Commands;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator;

/// <summary>Parses a call, runs its command, and turns every way it can end into an exit code.</summary>
internal sealed class CommandRunner(ProgramStreams streams)
{
    private static readonly ParserConfiguration WithoutResponseFiles = new() { ResponseFileTokenReplacer = null };
    private static readonly TimeSpan LongestEnding = TimeSpan.FromMinutes(10);
    private static readonly string[] HelpWords = ["--help", "-h", "-?", "/?"];

    public async Task<int> RunAsync(string[] arguments)
    {
        var language = LanguageOf(arguments);
        try
        {
            if (arguments.Length == 0 || arguments.Any(argument => HelpWords.Contains(argument, StringComparer.Ordinal)))
                return await WriteHelpAsync(arguments, language);
            if (arguments is ["--version"])
                return await WriteAsync(ToolInfo.Version + "\n");
            return await InvokeAsync(arguments, language);
        }
        catch (UsageException exception)
        {
            return WriteUsage(language, Text.Get(language, exception.Key, [.. exception.Values]), arguments);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            await streams.Error.WriteLineAsync(Text.Get(language, "internal.error", exception.GetType().Name));
            await streams.Error.WriteLineAsync(CallsOf(exception));
            return ExitCode.Internal;
        }
    }

    private async Task<int> InvokeAsync(string[] arguments, Language language)
    {
        var root = new RootCommand();
        root.Subcommands.Add(ValidateCommand.Create(streams));
        root.Subcommands.Add(CasesCommand.Create(streams));
        root.Subcommands.Add(ReconcileCommand.Create(streams));
        root.Subcommands.Add(RulesCommand.Create(streams));
        root.Subcommands.Add(SchemaValidateCommand.Create());
        root.Subcommands.Add(GenerateCommand.Create(streams));
        var result = root.Parse(arguments, WithoutResponseFiles);
        if (result.Errors.Count > 0 || result.CommandResult.Command == root)
            return WriteUsage(language, Explain(result, language), arguments);
        await using var output = new StreamWriter(streams.OpenOutput());
        return await result.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = output,
            Error = streams.Error,
            ProcessTerminationTimeout = LongestEnding,
        });
    }

    /// <summary>Where the program was, from the outermost exception to its cause: types and calls alone, for a message may quote data.</summary>
    private static string CallsOf(Exception? exception)
    {
        var text = new StringBuilder();
        for (; exception is not null; exception = exception.InnerException)
            text.Append(exception.GetType().FullName).Append('\n').Append(exception.StackTrace).Append('\n');
        return text.ToString().TrimEnd();
    }

    private static string Explain(ParseResult result, Language language)
    {
        if (result.UnmatchedTokens.Count > 0)
            return Text.Get(language, "usage.unknown-token", result.UnmatchedTokens[0]);
        return (result.Errors.Count > 0 ? result.Errors[0].SymbolResult : null) switch
        {
            OptionResult option => Text.Get(language, "usage.missing-value", option.Option.Name),
            ArgumentResult => Text.Get(language, "usage.missing-argument"),
            _ => Text.Get(language, "usage.missing-command"),
        };
    }

    private int WriteUsage(Language language, string message, string[] arguments)
    {
        streams.Error.WriteLine(Text.Get(language, "usage.error", message));
        streams.Error.WriteLine(Text.Get(language, "usage.hint", CommandIn(arguments)));
        return ExitCode.Usage;
    }

    private async Task<int> WriteHelpAsync(string[] arguments, Language language)
    {
        await WriteAsync(Text.Help(language, CommandIn(arguments) is { Length: > 0 } command ? command : "root"));
        return arguments.Length == 0 ? ExitCode.Usage : ExitCode.Conforms;
    }

    private async Task<int> WriteAsync(string text)
    {
        await using var output = new StreamWriter(streams.OpenOutput());
        await output.WriteAsync(text);
        return ExitCode.Conforms;
    }

    private static string CommandIn(string[] arguments) =>
        arguments.FirstOrDefault(argument => argument is "validate" or "cases" or "reconcile" or "rules" or "schema" or "generate") ?? "";

    private static Language LanguageOf(string[] arguments)
    {
        var option = Array.IndexOf(arguments, "--lang");
        return arguments.Contains("--lang=en", StringComparer.Ordinal) || (option >= 0 && option + 1 < arguments.Length && arguments[option + 1] == "en")
            ? Language.English
            : Language.Chinese;
    }
}

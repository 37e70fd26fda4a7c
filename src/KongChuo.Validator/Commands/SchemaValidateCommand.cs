using System.CommandLine;
using KongChuo.Findings;

namespace KongChuo.Validator.Commands;

/// <summary><c>kongchuo schema validate</c>: the bare JSON Schema 2020-12 engine.</summary>
internal static class SchemaValidateCommand
{
    private static readonly string[] Formats = ["text", "json"];
    private static readonly string[] Languages = ["zh-CN", "en"];

    /// <summary>Makes the <c>schema</c> command with its <c>validate</c>.</summary>
    public static Command Create() => new("schema", "JSON Schema 2020-12 引擎本身。The JSON Schema 2020-12 engine itself.") { Validate() };

    private static Command Validate()
    {
        var schema = new Argument<FileInfo>("SCHEMA") { Description = "模式文件。The schema file." };
        var instances = new Argument<FileInfo[]>("INSTANCE")
        {
            Description = "实例文件；.ndjson 的每一行是一个实例。Instance files; every line of an .ndjson is one.",
            Arity = ArgumentArity.OneOrMore,
        };
        var remotes = new Option<DirectoryInfo?>("--remotes")
        {
            Description = "此文件夹下的模式以 http://localhost:1234/<相对路径> 及各自的 $id 供引用。Schemas below this folder can be referred to.",
        };
        var assertFormat = new Option<bool>("--assert-format") { Description = "format 也作断言。Check format, too." };
        var format = Choice("--format", "输出格式。Output format.", Formats);
        var language = Choice("--lang", "文字的语言。Language of the texts.", Languages);
        var quiet = new Option<bool>("--quiet") { Description = "不输出文字，只给退出码。No text, only the exit code." };
        var command = new Command("validate", "按任意 JSON Schema 2020-12 模式检验实例。Validate instances against any JSON Schema 2020-12 schema.")
        {
            schema, instances, remotes, assertFormat, format, language, quiet,
        };
        command.SetAction(parsed =>
        {
            var streams = parsed.InvocationConfiguration;
            var spoken = parsed.GetValue(language) == "en" ? Language.English : Language.Chinese;
            var json = parsed.GetValue(format) == "json";
            using ISchemaReport report = json
                ? new SchemaJsonReport(streams.Output, spoken)
                : new SchemaTextReport(parsed.GetValue(quiet) ? TextWriter.Null : streams.Output, spoken);
            var run = new SchemaValidation(report, streams.Error)
            {
                AssertFormat = parsed.GetValue(assertFormat),
                Remotes = parsed.GetValue(remotes),
                VerdictOnly = parsed.GetValue(quiet) && !json,
            };
            return run.Run(parsed.GetRequiredValue(schema), parsed.GetRequiredValue(instances));
        });
        return command;
    }

    private static Option<string> Choice(string name, string description, string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}

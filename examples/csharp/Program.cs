using System.Text;
using KongChuo.Example;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var folder = args.Length > 0 ? args[0] : "examples/fangcheng-2025";

await ValidateFiles.RunAsync(folder, Console.Out);
await ReadRecords.RunAsync(Path.Combine(folder, "ledgers", "L02.ndjson"), Console.Out);
WriteRecords.Run(Console.Out);
CheckNumbers.Run(Console.Out);

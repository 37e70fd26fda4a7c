using KongChuo.Benchmarks.Peers;

switch (args)
{
    case ["reader-lines", var file]:
        return BareReader.Lines(file) > 0 ? 0 : 1;
    case ["reader-document", var file]:
        return BareReader.Document(file) > 0 ? 0 : 1;
    case ["njsonschema", var schema, var file]:
        return (await DraftSevenPeer.CreateAsync(schema)).AcceptsAll(file) ? 0 : 1;
    default:
        Console.Error.WriteLine("reader-lines FILE | reader-document FILE | njsonschema SCHEMA FILE");
        return 2;
}

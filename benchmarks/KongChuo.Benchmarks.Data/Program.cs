using System.Globalization;
using KongChuo.Benchmarks.Data;

const string Usage = """
    generic RECORDS SEED OUT                        records of benchmarks/data/generic-ledger.schema.json
    space IN OUT                                    ", " and ": " between tokens
    reverse IN OUT                                  members in the opposite order
    document HEADER IN OUT                          one indented batch document
    break DEFECTS PER-THOUSAND EACH SEED IN OUT     records with EACH of the defects of a file in PER-THOUSAND of them
    other-side EVERY IN OUT                         the other side's roster: of EVERY records one missing, one of the other sex
    numbers IN OUT                                  the children's document numbers, one a line
    """;

switch (args)
{
    case ["generic", var records, var seed, var output]:
        GenericLedger.Write(output, Number(records), Number(seed));
        return 0;
    case ["space", var input, var output]:
        LedgerFile.Rewrite(input, output, new RecordRewriter { Spaced = true }.Rewrite);
        return 0;
    case ["reverse", var input, var output]:
        LedgerFile.Rewrite(input, output, new RecordRewriter { Reversed = true }.Rewrite);
        return 0;
    case ["document", var header, var input, var output]:
        BatchDocument.Write(header, input, output);
        return 0;
    case ["break", var defects, var perThousand, var each, var seed, var input, var output]:
        var breaker = new RecordBreaker(Defect.ReadAll(File.ReadAllBytes(defects)), Number(perThousand), Number(each), Number(seed));
        LedgerFile.Rewrite(input, output, breaker.Rewrite);
        return 0;
    case ["other-side", var every, var input, var output]:
        Roster.WriteOther(Number(every), input, output);
        return 0;
    case ["numbers", var input, var output]:
        Roster.WriteNumbers(input, output);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KongChuo.Benchmarks.Data;

/// <summary>
/// Valid records made of valid vectors of one kind, which stay valid: other ids, numbers, names and remarks. Three of four are made of
/// the shortest vector, so that the mean record is as long as a usual one and not as long as one that uses every member.
/// </summary>
public sealed class VariedVectors
{
    private const int Serials = 1000;
    private static readonly int[] CheckWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly string[] Uuids = ["recordId", "childId", "caseId"];
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonNode[] vectors;

    /// <summary>Takes the vectors.</summary>
    public VariedVectors(IEnumerable<byte[]> vectors) =>
        this.vectors = [.. vectors.OrderBy(vector => vector.Length).Select(vector => JsonNode.Parse(vector)!)];

    /// <summary>Writes an NDJSON file.</summary>
    public void Write(string path, int records, int seed)
    {
        using var file = LedgerFile.Create(path);
        Write(file, records, seed);
    }

    /// <summary>Writes NDJSON.</summary>
    public void Write(Stream stream, int records, int seed)
    {
        var random = new SeededRandom(seed);
        var line = new ArrayBufferWriter<byte>(8192);
        using var writer = new Utf8JsonWriter(line, Relaxed);
        for (var i = 0; i < records; i++)
        {
            line.ResetWrittenCount();
            writer.Reset();
            var vector = random.Happens(750) ? vectors[0] : vectors[random.Below(vectors.Length)];
            Vary(vector, i + 1, random);
            vector.WriteTo(writer);
            writer.Flush();
            line.Write("\n"u8);
            stream.Write(line.WrittenSpan);
        }
    }

    private static void Vary(JsonNode record, int number, SeededRandom random)
    {
        foreach (var part in new[] { record, record["child"]! })
        {
            for (var i = 0; i < Uuids.Length; i++)
            {
                if (part[Uuids[i]] is { } id)
                    part[Uuids[i]] = string.Concat(id.GetValue<string>().AsSpan(0, 24), $"{(number * Uuids.Length) + i:x12}");
            }
        }

        var child = record["child"]!;
        child["name"] = "合成学生" + random.Pick("甲", "乙", "丙", "丁", "戊", "己庚", "辛·壬癸");
        record["caseNumber"] = $"KC-350599-2025-{number % 1_000_000:D6}";
        var citizenId = WithSerial(child["idDocNumber"]!.GetValue<string>(), random.Below(Serials / 2) * 2);
        child["idDocNumber"] = citizenId;
        if (record["enrollment"]?["studentNumber"] is not null)
            record["enrollment"]!["studentNumber"] = "G" + citizenId;
        if (record["remarks"] is not null)
            record["remarks"] = "（合成）" + random.Pick("与村委会核对一致。", "家长电话无人接听，另约时间上门。", "班主任已与监护人通话，次日返校。");
    }

    /// <summary>Gives a citizen identity number another sequence of the same parity, which tells the sex, and the check digit it then has.</summary>
    private static string WithSerial(string citizenId, int evenSerial)
    {
        var serial = evenSerial + ((citizenId[16] - '0') % 2);
        var front = $"{citizenId.AsSpan(0, 14)}{serial:D3}";
        var sum = front.Select((digit, i) => (digit - '0') * CheckWeights[i]).Sum();
        return front + "10X98765432"[sum % 11];
    }
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KongChuo.Benchmarks.Data;

/// <summary>Made-up records of <c>benchmarks/data/generic-ledger.schema.json</c>, all valid, of about 1.3 kB.</summary>
public sealed class GenericLedger(Utf8JsonWriter json, SeededRandom random)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an NDJSON file.</summary>
    public static void Write(string path, int records, int seed)
    {
        using var file = LedgerFile.Create(path);
        Write(file, records, seed);
    }

    /// <summary>Writes NDJSON.</summary>
    public static void Write(Stream stream, int records, int seed)
    {
        var line = new ArrayBufferWriter<byte>(8192);
        using var json = new Utf8JsonWriter(line, Relaxed);
        var ledger = new GenericLedger(json, new SeededRandom(seed));
        for (var i = 0; i < records; i++)
        {
            line.ResetWrittenCount();
            json.Reset();
            ledger.Order(i + 1);
            json.Flush();
            line.Write("\n"u8);
            stream.Write(line.WrittenSpan);
        }
    }

    private void Order(int number)
    {
        json.WriteStartObject();
        json.WriteString("orderNumber", $"RO-{2015 + random.Below(11)}-{number:D8}");
        json.WriteString("edition", "2.1");
        Customer();
        Device();
        Fault();
        Contacts();
        Visits();
        Works();
        State();
        Costs();
        HandledBy();
        json.WriteString("changedOn", random.Day(2020, 6));
        if (random.Happens(250))
            json.WriteString("note", random.Pick<string>(GenericWords.Notes));
        json.WriteEndObject();
    }

    private void Customer()
    {
        json.WriteStartObject("customer");
        json.WriteString("name", GenericWords.Name(random));
        json.WriteString("kind", random.Pick("person", "household", "company", "authority", "other"));
        json.WriteString("account", Account());
        json.WriteString("since", random.Day(2005, 14));
        json.WriteString("region", $"{1 + random.Below(56):D2}");
        Place("billing");
        Place("site");
        json.WriteString("discount", random.Pick("none", "member", "contract", "staff"));
        json.WriteBoolean("isTaxable", random.Happens(500));
        json.WriteString("rating", random.Pick("A", "B", "C", "D", "unknown"));
        json.WriteEndObject();
    }

    private void Place(string member)
    {
        json.WriteStartObject(member);
        json.WriteString("area", random.Digits(12));
        json.WriteString("street", $"{random.Pick<string>(GenericWords.Districts)}{random.Pick<string>(GenericWords.Streets)}{1 + random.Below(300)}号");
        json.WriteEndObject();
    }

    private void Device()
    {
        json.WriteStartObject("device");
        json.WriteString("code", DepotCode());
        json.WriteString("model", random.Pick<string>(GenericWords.Models));
        json.WriteString("category", random.Pick("pump", "motor", "heater", "cooler", "lift", "meter", "other"));
        json.WriteNumber("ageYears", random.Below(61));
        json.WriteNumber("unit", 1 + random.Below(99));
        json.WriteString("serial", "S" + Account());
        json.WriteString("boughtOn", random.Day(2010, 14));
        json.WriteEndObject();
    }

    private void Fault()
    {
        json.WriteStartObject("fault");
        json.WriteString("type", random.Pick("stopped", "leaking", "noisy", "weak", "damaged"));
        json.WriteString("cause", $"C{1 + random.Below(40):D2}");
        if (random.Happens(500))
            json.WriteString("text", random.Pick<string>(GenericWords.Faults));
        json.WriteString("seenOn", random.Day(2015, 10));
        json.WriteString("reportedOn", random.Day(2015, 10));
        json.WriteNumber("idleDays", random.Below(900));
        json.WriteString("channel", random.Pick("phone", "desk", "web", "mail", "inspection", "other"));
        json.WriteEndObject();
    }

    private void Contacts()
    {
        json.WriteStartArray("contacts");
        for (var left = 1 + random.Below(2); left > 0; left--)
        {
            json.WriteStartObject();
            json.WriteString("role", random.Pick("owner", "tenant", "caretaker", "manager", "neighbour", "other"));
            json.WriteString("name", GenericWords.Name(random));
            if (random.Happens(667))
                json.WriteString("account", Account());
            json.WriteString("mobile", Mobile());
            json.WriteBoolean("mayDecide", random.Happens(500));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Visits()
    {
        json.WriteStartArray("visits");
        for (var left = random.Below(4); left > 0; left--)
        {
            json.WriteStartObject();
            json.WriteString("date", random.Day(2016, 10));
            json.WriteString("method", random.Pick("onSite", "phone", "video", "depot"));
            json.WriteStartArray("staff");
            for (var staff = 1 + random.Below(2); staff > 0; staff--)
                json.WriteStringValue(GenericWords.Name(random));
            json.WriteEndArray();
            json.WriteString("result", random.Pick("repaired", "partOrdered", "notFound", "refused", "postponed"));
            if (random.Happens(500))
                json.WriteString("note", random.Pick<string>(GenericWords.Notes));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Works()
    {
        json.WriteStartArray("works");
        var first = 1 + random.Below(7);
        for (var work = first; work < first + random.Below(4); work++)
            json.WriteStringValue($"W{work:D2}");
        json.WriteEndArray();
    }

    private void State()
    {
        var state = random.Pick("reported", "accepted", "diagnosed", "waiting", "repaired", "delivered", "cancelled");
        json.WriteString("state", state);
        if (state != "delivered")
            return;
        json.WriteStartObject("delivery");
        json.WriteString("deliveredOn", random.Day(2017, 9));
        json.WriteString("depotCode", DepotCode());
        json.WriteString("way", random.Pick("collected", "courier", "ownVan", "exchange"));
        json.WriteEndObject();
    }

    private void Costs()
    {
        json.WriteStartObject("costs");
        json.WriteNumber("estimate", random.Below(1_000_000) / 100m);
        if (random.Happens(500))
            json.WriteNumber("actual", random.Below(1_000_000) / 100m);
        json.WriteString("currency", random.Pick("CNY", "EUR", "USD"));
        json.WriteEndObject();
    }

    private void HandledBy()
    {
        json.WriteStartObject("handledBy");
        json.WriteString("depot", random.Pick<string>(GenericWords.Districts) + "维修站");
        json.WriteString("name", GenericWords.Name(random));
        json.WriteString("mobile", Mobile());
        json.WriteEndObject();
    }

    private string Account() => $"{1 + random.Below(9)}{random.Digits(16)}{random.Pick("X", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9")}";

    private string DepotCode() => random.Pick("BJ", "CQ", "GZ", "NJ", "XA") + random.Digits(8);

    private string Mobile() => $"1{3 + random.Below(7)}{random.Digits(9)}";
}

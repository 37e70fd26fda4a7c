namespace KongChuo.Tests.Schemas.Fast;

/// <summary>Changes a JSON text a little, by bytes and by tokens; the same name gives the same changes.</summary>
internal sealed class ByteMutator(string name)
{
    private static readonly byte[] Telling = [.. "\"\\{}[],:0123456789abXZ-.eE \n\t"u8, 0x00, 0x7F, 0x80, 0xB7, 0xC2, 0xE4, 0xED, 0xEF, 0xF0, 0xFF];

    private readonly Random random = new(name.Aggregate(17, (seed, character) => (seed * 31) + character));

    public byte[] Mutate(byte[] json)
    {
        var mutant = json.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
            Change(mutant);
        return [.. mutant];
    }

    private void Change(List<byte> json)
    {
        var at = random.Next(json.Count);
        switch (random.Next(6))
        {
            case 0:
                json[at] = Telling[random.Next(Telling.Length)];
                break;
            case 1:
                json.Insert(at, Telling[random.Next(Telling.Length)]);
                break;
            case 2:
                json.RemoveAt(at);
                break;
            case 3:
                ChangeDigit(json, at);
                break;
            case 4:
                RepeatMember(json, at);
                break;
            default:
                SwapMembers(json, at);
                break;
        }
    }

    /// <summary>Changes the next digit to another, which keeps most strings in form and breaks codes, dates and check digits.</summary>
    private void ChangeDigit(List<byte> json, int at)
    {
        var digit = json.FindIndex(at, value => value is >= (byte)'0' and <= (byte)'9');
        if (digit >= 0)
            json[digit] = (byte)('0' + random.Next(10));
    }

    private static void RepeatMember(List<byte> json, int at)
    {
        if (Between(json, at, out var start, out var end))
            json.InsertRange(end, json.GetRange(start, end - start));
    }

    private static void SwapMembers(List<byte> json, int at)
    {
        if (!Between(json, at, out var start, out var end) || !Between(json, end + 1, out var next, out var last) || next < end)
            return;
        var second = json.GetRange(next, last - next);
        json.RemoveRange(next, last - next);
        json.InsertRange(start, second);
    }

    /// <summary>Finds what stands from one comma to the next.</summary>
    private static bool Between(List<byte> json, int at, out int start, out int end)
    {
        start = at < json.Count ? json.IndexOf((byte)',', at) : -1;
        end = start < 0 ? -1 : json.IndexOf((byte)',', start + 1);
        return end > 0;
    }
}

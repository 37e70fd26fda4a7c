using System.Text;
using KongChuo.Spill;

namespace KongChuo.Tests.Spill;

/// <summary>Facts by chance, as records of several inputs bring them: many share a key, or the beginning of one.</summary>
internal sealed class RandomFacts
{
    private static readonly string[] Keys = ["child-0", "child-00", "child-000", "child-0000 2015-01-01", "child-1", "é-child", "张合成 2014-02-28", "z\0child", "z\0\0child"];

    public RandomFacts(int seed, int count = 300, int contentLength = 200, bool isExact = false)
    {
        var random = new Random(seed);
        var (input, record, part) = (0, 1L, 0);
        for (var number = 0; number < count; number++)
        {
            (input, record, part) = random.Next(20) == 0 ? (input + 1, 1, 0) : random.Next(3) > 0 ? (input, record + 1 + random.Next(3), 0) : (input, record, part + 1);
            var content = new string((char)('a' + random.Next(26)), isExact ? contentLength : random.Next(contentLength));
            var line = input % 2 == 0 ? record * 2 : 0;
            All.Add(new SampleFact((byte)(1 + random.Next(10)), Keys[random.Next(Keys.Length)], input, record, part, random.Next(100), line, random.Next(), content));
        }
    }

    /// <summary>The order facts are to come out in.</summary>
    public static IComparer<SampleFact> InOrder { get; } = Comparer<SampleFact>.Create((left, right) =>
    {
        var order = left.Group.CompareTo(right.Group);
        if (order == 0)
            order = Encoding.UTF8.GetBytes(left.Key).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right.Key));
        if (order == 0)
            order = left.Input.CompareTo(right.Input);
        if (order == 0)
            order = left.Record.CompareTo(right.Record);
        return order != 0 ? order : left.Part.CompareTo(right.Part);
    });

    public List<SampleFact> All { get; } = [];

    /// <summary>Hands them over in chunks, whose records and lines are counted from the chunk's first.</summary>
    public void AddTo(FactSorter sorter, int input = 0)
    {
        for (var start = 0; start < All.Count;)
        {
            var before = All[start].Record - 1;
            var chunk = new FactChunk();
            var end = start;
            for (; end < All.Count && All[end].Input == All[start].Input && end - start < 17; end++)
                Write(chunk, All[end], before);
            sorter.Add(chunk, All[start].Input + input, before, before * 2);
            start = end;
        }
    }

    /// <summary>Reads a run to its end.</summary>
    public static List<SampleFact> Read(FactRun run)
    {
        var facts = new List<SampleFact>();
        while (run.MoveNext())
        {
            var entry = new FactEntry(run.Current);
            var part = BitConverter.ToInt32(entry.Bytes[(FactEntry.HeadLength - 4)..]);
            facts.Add(new SampleFact(
                entry.Group, Encoding.UTF8.GetString(entry.Key), entry.Input, entry.Record, part, entry.Kind, entry.Line, entry.Offset, Encoding.UTF8.GetString(entry.Content)));
        }

        return facts;
    }

    private static void Write(FactChunk chunk, SampleFact fact, long before)
    {
        var start = chunk.Length;
        var (key, content) = (Encoding.UTF8.GetBytes(fact.Key), Encoding.UTF8.GetBytes(fact.Content));
        var line = fact.Line == 0 ? 0 : fact.Line - (before * 2);
        FactEntry.WriteHead(chunk.Take(FactEntry.HeadLength), fact.Group, key.Length, fact.Kind, fact.Record - before, line, fact.Offset, fact.Part);
        key.CopyTo(chunk.Take(key.Length));
        content.CopyTo(chunk.Take(content.Length));
        chunk.Close(start);
    }
}

using System.Text;
using KongChuo.Json;

namespace KongChuo.Reconciliation.Rows;

/// <summary>Members of records, children and enrollments that a comparison reads, by number.</summary>
internal static class RosterNames
{
    public const int RecordType = 32;
    public const int EventType = 33;
    public const int SpecVersion = 34;
    public const int RecordId = 35;
    public const int RecordVersion = 36;
    public const int RecordStatus = 37;
    public const int Synthetic = 38;
    public const int Party = 39;
    public const int Child = 40;
    public const int Enrollment = 41;
    public const int List = 42;

    private static readonly (byte[] Name, int Number)[][] ByLength = Sort(
    [
        .. RosterFields.Pointers.Select((pointer, number) => (pointer[(pointer.LastIndexOf('/') + 1)..], number)),
        ("recordType", RecordType),
        ("type", EventType),
        ("specVersion", SpecVersion),
        ("recordId", RecordId),
        ("recordVersion", RecordVersion),
        ("recordStatus", RecordStatus),
        ("synthetic", Synthetic),
        ("issuer", Party),
        ("sender", Party),
        ("child", Child),
        ("enrollment", Enrollment),
        ("rows", List),
        ("childrenFound", List),
        ("returnedList", List),
        ("children", List),
    ]);

    /// <summary>The number of a member; -1 when a comparison does not read it.</summary>
    public static int NumberOf(in JsonMember member)
    {
        var name = member.RawName;
        if (name.Contains((byte)'\\'))
            name = Encoding.UTF8.GetBytes(member.Name());
        if (name.Length >= ByLength.Length)
            return -1;
        foreach (var (known, number) in ByLength[name.Length])
        {
            if (name.SequenceEqual(known))
                return number;
        }

        return -1;
    }

    private static (byte[] Name, int Number)[][] Sort((string Name, int Number)[] names)
    {
        var sorted = new (byte[] Name, int Number)[names.Max(item => item.Name.Length) + 1][];
        for (var length = 0; length < sorted.Length; length++)
            sorted[length] = [.. names.Where(item => item.Name.Length == length).Select(item => (Encoding.UTF8.GetBytes(item.Name), item.Number))];
        return sorted;
    }
}

using System.Text;
using KongChuo.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Evaluation;

/// <summary>A step into the instance: a member, whose name stands in the data, or an element.</summary>
/// <param name="Name">The name; meaningless for elements.</param>
/// <param name="Index">The element's number, 0-based; negative for members.</param>
internal readonly record struct InstanceStep(JsonSpan Name, int Index);

/// <summary>The reusable memory of an evaluation.</summary>
internal sealed class EvaluationState
{
    private readonly List<MemberList> _members = [];
    private byte[] _scratch = new byte[256];

    /// <summary>Sets of members and elements.</summary>
    public BitFrames Bits { get; } = new();

    /// <summary>The resources passed through, outermost first.</summary>
    public List<int> Scope { get; } = [];

    /// <summary>The steps through the schema, kept only while faults are collected.</summary>
    public List<SchemaEdge> Path { get; } = [];

    /// <summary>The steps through the instance, kept only while faults are collected.</summary>
    public List<InstanceStep> Place { get; } = [];

    /// <summary>The faults found, as far as they are kept.</summary>
    public List<SchemaFault> Faults { get; } = [];

    /// <summary>How many faults were found, those that are not kept too.</summary>
    public long FaultCount { get; set; }

    /// <summary>Decides which faults are kept, without what the branches of <c>anyOf</c> and <c>oneOf</c> found wrong; null when all are, with it.</summary>
    public FaultFilter? Filter { get; set; }

    /// <summary>Knows of many values that nothing is wrong with them; null when the evaluation has to look at every value itself, as it does unless it looks for every fault.</summary>
    public ValueShortcut? Shortcut { get; set; }

    /// <summary>Whether the captures of an invalid instance are left out: <see cref="SchemaProgram.Capture"/> gets them where they are wanted.</summary>
    public bool CapturesValidOnly { get; set; }

    /// <summary>The annotations given.</summary>
    public List<AnnotatedValue> Annotations { get; } = [];

    /// <summary>The values captured.</summary>
    public CapturedValue[] Captures { get; private set; } = [];

    /// <summary>Forgets the last evaluation.</summary>
    public void Reset(SchemaProgram program, int length)
    {
        Filter?.Begin(length);
        FaultCount = 0;
        Bits.Top = 0;
        Scope.Clear();
        Path.Clear();
        Place.Clear();
        Faults.Clear();
        Annotations.Clear();
        _members.ForEach(static list => list.TurnTo(-1));
        var slots = program.Options.Captures?.Pointers.Count ?? 0;
        if (Captures.Length == slots)
            Array.Clear(Captures);
        else
            Captures = new CapturedValue[slots];
    }

    /// <summary>The members of the object that stands at a depth.</summary>
    /// <param name="depth">How many arrays and objects it stands in.</param>
    public MemberList MembersAt(int depth)
    {
        while (_members.Count <= depth)
            _members.Add(new MemberList());
        return _members[depth];
    }

    /// <summary>The content of a string, unescaped; valid until the next call.</summary>
    public ReadOnlySpan<byte> Content(ReadOnlySpan<byte> data, in JsonSpan text)
    {
        var inner = text.Inner(data);
        if (!text.Escaped)
            return inner;
        if (_scratch.Length < inner.Length)
            _scratch = new byte[inner.Length * 2];
        return _scratch.AsSpan(0, JsonStrings.Unescape(inner, _scratch));
    }

    /// <summary>Enters a resource; false when it is the one already entered last.</summary>
    public bool EnterScope(int resource)
    {
        if (Scope.Count > 0 && Scope[^1] == resource)
            return false;
        Scope.Add(resource);
        return true;
    }

    /// <summary>The instance location reached.</summary>
    public string InstanceLocation(ReadOnlySpan<byte> data)
    {
        var text = new StringBuilder();
        foreach (var step in Place)
        {
            text.Append('/');
            if (step.Index >= 0)
                text.Append(step.Index);
            else
                text.Append(JsonPointer.Escape(JsonStrings.Unescape(step.Name.Inner(data))));
        }

        return text.ToString();
    }

    /// <summary>Removes and returns the faults from a number on.</summary>
    public SchemaFault[] TakeFaults(int from)
    {
        var taken = Faults.GetRange(from, Faults.Count - from).ToArray();
        Faults.RemoveRange(from, taken.Length);
        return taken;
    }

    /// <summary>Removes the annotations from a number on.</summary>
    public void DropAnnotations(int from) => Annotations.RemoveRange(from, Annotations.Count - from);
}

using System.Text;
using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>A figure of a few children is not shown outside the duty of dropout control, nor repeated among the control totals.</summary>
internal sealed class KC4057 : KC4057Rule
{
    private readonly Field disclosure = Field.At("/disclosure");
    private readonly Field purpose = Field.At("/purpose");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-P003.kAnon")?.ToInt32() is not { } least || (record[disclosure].Is("0"u8) && !record[purpose].Is("7"u8)))
            return false;
        var isSubject = false;
        foreach (var pointer in PersonCounts.Of(record.Kind.Id))
        {
            isSubject |= Check(record.Root, pointer, least, ref context);
            isSubject |= Check(record.Root.Member("totals"u8), pointer, least, ref context);
        }

        return isSubject;
    }

    private static bool Check(JsonView view, string pointer, int least, ref RuleContext context)
    {
        if (pointer.Length == 0)
            return CheckCount(view, least, ref context);
        var end = pointer.IndexOf('/', 1);
        var (name, rest) = end < 0 ? (pointer[1..], "") : (pointer[1..end], pointer[end..]);
        if (name != "*")
            return Check(view.Member(Encoding.UTF8.GetBytes(name)), rest, least, ref context);
        var isSubject = false;
        foreach (var item in view.Items())
            isSubject |= Check(item, rest, least, ref context);
        return isSubject;
    }

    private static bool CheckCount(JsonView count, int least, ref RuleContext context)
    {
        if (count.Integer() is not { } number)
            return false;
        if (number > 0 && number < least)
            Report(ref context, count.Offset, number);
        return true;
    }
}

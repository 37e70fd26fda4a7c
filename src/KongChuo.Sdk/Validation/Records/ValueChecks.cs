using KongChuo.Findings;
using KongChuo.Identifiers;
using KongChuo.Json;
using KongChuo.Model;
using KongChuo.Rules;
using KongChuo.Schemas;
using KongChuo.Schemas.Fast;
using KongChuo.V1;

namespace KongChuo.Validation.Records;

/// <summary>Layer KC3: judges single values by the code list or the kind of identifier their schema names.</summary>
internal sealed class ValueChecks
{
    /// <summary>The keyword that names a code list.</summary>
    public const string CodeListKeyword = "x-codeList";

    /// <summary>The keyword that names a kind of identifier.</summary>
    public const string IdentifierKeyword = "x-identifier";

    private readonly ValueCheck[] checks;

    /// <summary>Looks up what each annotation of a program asks for.</summary>
    public ValueChecks(SchemaProgram program) => checks = [.. program.Annotations.Select(Find)];

    /// <summary>The rules that have something to judge in records of the kind.</summary>
    public IEnumerable<RuleDescriptor> Rules => checks.SelectMany(check => check.Rules).Distinct();

    /// <summary>Judges one annotated value.</summary>
    public void Check(ReadOnlySpan<byte> utf8, in AnnotatedValue value, DateOnly asOf, List<RuleHit> hits)
    {
        if (utf8[value.Start] != '"')
            return;
        var raw = utf8.Slice(value.Start + 1, value.Length - 2);
        if (raw.Contains((byte)'\\'))
            raw = System.Text.Encoding.UTF8.GetBytes(JsonStrings.Unescape(raw));
        checks[value.Annotation].Check(raw, value.Start, asOf, hits);
    }

    /// <summary>What an annotation asks of a value as of a date, in the form the fast path takes: it accepts where nothing would be found.</summary>
    public static FastAnnotation MeaningOf(SchemaAnnotation annotation, DateOnly asOf)
    {
        if (annotation.Keyword == CodeListKeyword)
            return new FastAnnotation([.. CodeLists.All.Get(annotation.Value).Codes.Where(code => code.IsInForce(asOf)).Select(code => code.Code)], null);
        var judge = IdentifierRules.Find(annotation.Value).Judge;
        return new FastAnnotation(null, utf8 => judge(utf8, asOf) == IdentifierError.None);
    }

    private static ValueCheck Find(SchemaAnnotation annotation)
    {
        if (annotation.Keyword == CodeListKeyword)
            return new CodeCheck(CodeLists.All.Get(annotation.Value));
        var found = IdentifierRules.Find(annotation.Value);
        return found.Rule == RuleCatalogue.KC3101 ? new CitizenIdCheck(found) : new IdentifierCheck(found);
    }

    private abstract class ValueCheck
    {
        public abstract IReadOnlyList<RuleDescriptor> Rules { get; }

        public abstract void Check(ReadOnlySpan<byte> text, int offset, DateOnly asOf, List<RuleHit> hits);
    }

    private sealed class CodeCheck(CodeList list) : ValueCheck
    {
        private readonly RuleDescriptor unknown = list.IsClosed ? RuleCatalogue.KC3001 : RuleCatalogue.KC3002;
        private readonly bool hasDates = list.Codes.Any(code => code.ValidFrom is not null || code.ValidTo is not null);

        public override IReadOnlyList<RuleDescriptor> Rules => hasDates ? [unknown, RuleCatalogue.KC3003] : [unknown];

        public override void Check(ReadOnlySpan<byte> text, int offset, DateOnly asOf, List<RuleHit> hits)
        {
            var code = list.Find(text);
            if (code is null)
                hits.Add(new RuleHit(unknown, offset, [new("codeList", list.Id), Code(text)]));
            else if (hasDates && !code.IsInForce(asOf))
                hits.Add(new RuleHit(RuleCatalogue.KC3003, offset, [new("codeList", list.Id), Code(text), new("asOf", asOf)]));
        }

        private static FindingArgument Code(ReadOnlySpan<byte> text) => new("code", System.Text.Encoding.UTF8.GetString(text), IsPersonal: true);
    }

    private class IdentifierCheck((RuleDescriptor Rule, IdentifierRules.Judge Judge) found) : ValueCheck
    {
        public override IReadOnlyList<RuleDescriptor> Rules { get; } = [found.Rule];

        public override void Check(ReadOnlySpan<byte> text, int offset, DateOnly asOf, List<RuleHit> hits)
        {
            var error = found.Judge(text, asOf);
            if (error != IdentifierError.None)
                hits.Add(new RuleHit(found.Rule, offset, [new("cause", IdentifierRules.CodeOf(error))]));
        }
    }

    /// <summary>A number of 15 digits, which the schemas let adults have, is not wrong but worth a warning.</summary>
    private sealed class CitizenIdCheck((RuleDescriptor Rule, IdentifierRules.Judge Judge) found) : IdentifierCheck(found)
    {
        public override IReadOnlyList<RuleDescriptor> Rules => [.. base.Rules, RuleCatalogue.KC3112];

        public override void Check(ReadOnlySpan<byte> text, int offset, DateOnly asOf, List<RuleHit> hits)
        {
            if (CitizenId.FromLegacy15(System.Text.Encoding.UTF8.GetString(text)) is not null)
                hits.Add(new RuleHit(RuleCatalogue.KC3112, offset, []));
            else
                base.Check(text, offset, asOf, hits);
        }
    }
}

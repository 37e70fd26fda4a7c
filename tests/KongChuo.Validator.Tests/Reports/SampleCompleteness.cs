using KongChuo.Completeness;
using KongChuo.Findings;

namespace KongChuo.Tests.Validator.Reports;

/// <summary>A result with one of everything that completeness can show.</summary>
internal static class SampleCompleteness
{
    private static readonly Requirements Demanded = Requirements.Load(
        """
        {"id":"hecheng","zh":"合成县","en":"Hecheng","kinds":[
         {"kind":"L02","presence":"required","members":[
          {"pointer":"/guardians/phone","demand":"present-or-absent-with-reason","share":0.95},
          {"pointer":"/verificationFinding","demand":"present","when":{"pointer":"/caseState","in":["25","29"]}},
          {"pointer":"/enrollment","demand":"present"}]},
         {"kind":"L03","presence":"required"},
         {"kind":"L09","presence":"required"},
         {"kind":"E402"},
         {"kind":"B13","presence":"required"}]}
        """u8.ToArray());

    public static CompletenessResult Make(CompletenessVerdict verdict = CompletenessVerdict.Incomplete) => new()
    {
        Requirements = Demanded,
        Verdict = verdict,
        Judged = 41,
        NotJudged = 3,
        Kinds =
        [
            new KindCompleteness(Demanded.Kinds[0], 40, 1, 1,
            [
                new MemberCompleteness(Demanded.Kinds[0].Members[0], 40, 36, 1, [new FindingPlace("data/a.ndjson", 2, 3, 99), new FindingPlace("data/b.json", 7, null, 4100)]),
                new MemberCompleteness(Demanded.Kinds[0].Members[1], 5, 4, 1, [new FindingPlace("data/a.ndjson", 5, 6, 512)]),
                new MemberCompleteness(Demanded.Kinds[0].Members[2], 40, 40, 0, []),
            ]),
            new KindCompleteness(Demanded.Kinds[1], 0, 2, 0, []),
            new KindCompleteness(Demanded.Kinds[2], 0, 0, 0, []),
            new KindCompleteness(Demanded.Kinds[3], 1, 0, 0, []),
            new KindCompleteness(Demanded.Kinds[4], 0, 0, 0, []),
        ],
    };
}

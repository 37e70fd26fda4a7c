namespace KongChuo.Tests.Cases.Walks;

/// <summary>What can happen to a case: every event with every payload that makes a difference, and some that the specification does not know.</summary>
internal static class WalkAlphabet
{
    private const string Codes =
        "E101 E102 E103 E104 E105 E201 E202 E203 E204 E205 E206 E208 E209 E210 E211 E212 E213 E214 E215 E301 E302 E303 E401 E402 E403 E404 E405 E406 E407 E408 E409 E410 E411 E412 E413 E414 " +
        "E501 E502 E503 E504 E505 E506 E507 E508 E509 E510 E511 E601 E602 E603 E604 E605 E606 E607 E608 E609 E610 E701 E702 E703 E704 E705 E706 E707 E708 E709 E710 E711 E712";

    /// <summary>Every letter: a code, and the pointer and raw value of a payload, or null.</summary>
    public static IReadOnlyList<WalkLetter> Letters { get; } = [.. Codes.Split(' ').SelectMany(code => Payloads(code).Select(payload => new WalkLetter(code, payload.Name, payload.Raw)))];

    private static IEnumerable<(string? Name, string? Raw)> Payloads(string code) => code switch
    {
        "E205" => Texts("traceResult", "1 2 3 4 5"),
        "E206" => Texts("verificationFinding", "10 11 20 21 22 23 24 25 26 27 30 31 32 40 41 50 51 52 53 54 55 60 98 99"),
        "E208" => Texts("matter", "1 2 3"),
        "E402" or "E411" => Texts("studentAttitude", "1 3"),
        "E510" => Texts("docType", "D16 D17 D18"),
        "E603" => Texts("decision", "1 2 3"),
        "E608" => Texts("placement/placementType", "01 02 03 04 05 06 07 08 09 10 11 12 13 14 98"),
        "E610" => Texts("homeTeachingEndReason", "1 2 3 4 9 8"),
        "E701" => Texts("reconciliationResult", "1 2 3"),
        "E702" => Texts("closeReason", "01 02 07 08 09 12 13 17"),
        "E706" => [("verified", "true"), ("verified", "false"), (null, null)],
        "E710" => Texts("survivorCaseId", "case other"),
        "E712" => Texts("stateCarried", "20 30 55"),
        _ => [(null, null)],
    };

    private static IEnumerable<(string? Name, string? Raw)> Texts(string name, string values) => values.Split(' ').Select(value => ((string?)name, (string?)$"\"{value}\""));
}

namespace KongChuo.Tests.Cases.Walks;

/// <summary>The state machine a second time, by hand from the catalogue of events (domain analysis, 2.3.4), not from the table the SDK reads.</summary>
internal static class ModelMachine
{
    public const string Reopenable = "01 07 08 09 12 17";
    private const string Active = "20 25 28 30 40 50 55 70 80";
    private const string Open = "10 29 60 65 " + Active;
    private const string Any = "00 90 " + Open;
    private const string UnderWay = "20 25 28 30 40 50 55";

    /// <summary>Whether an event is known in a state at all.</summary>
    public static bool IsAllowed(string code, string state) => IsIn(state, Where(code));

    /// <summary>The state after an event that is known in the state before; null when its condition does not hold.</summary>
    public static string? After(string code, string state, ModelContext context, ModelEvent item) => code switch
    {
        "E101" => "10",
        "E102" when state == "00" => context.LastCloseReason is { } reason && IsIn(reason, Reopenable) ? null : "20",
        "E102" or "E103" => state is "00" or "10" ? "20" : state,
        "E104" or "E201" or "E202" or "E203" => state == "20" ? "25" : state,
        "E105" => "90",
        "E204" => state == "80" ? state : "28",
        "E205" when state == "28" && item.Payload("traceResult") != "2" => context.IsEscalated ? "50" : context.IsConfirmed ? "30" : "25",
        "E206" => AfterFinding(item.Payload("verificationFinding"), state, context),
        "E401" or "E402" => state == "30" ? "40" : state,
        "E410" when state == "28" => "50",
        "E410" => context.Persuasions >= ModelContext.PersuasionMin && (state != "25" || context.IsQueried) ? "50" : null,
        "E411" when state == "28" => context.IsEscalated ? state : null,
        "E502" or "E505" => "55",
        "E603" => item.Payload("decision") switch { "1" => state == "80" ? state : "70", "2" => state, _ => null },
        "E604" => state == "80" ? state : "70",
        "E605" => "20",
        "E606" => "60",
        "E608" when state is not ("00" or "90") => AfterPlacement(item.Payload("placement/placementType"), state),
        "E610" when state == "65" => item.Payload("homeTeachingEndReason") switch { "1" => "60", "2" or "4" => "29", "3" => "25", "9" => "20", _ => null },
        "E701" => item.Payload("reconciliationResult") switch { "1" => state, "2" => state == "29" ? "25" : state, _ => null },
        "E702" => context.IsReconciled ? "90" : null,
        "E704" => context.MayExit(item) ? "80" : null,
        "E706" when state == "90" && !IsIn(context.LastCloseReason, Reopenable) => null,
        "E706" => item.Payload("verified") switch { "true" => "30", "false" => "20", _ => null },
        "E707" => "95",
        "E708" => "29",
        "E710" => item.Payload("survivorCaseId") == "case" ? state : "95",
        "E712" when state == "00" => item.Payload("stateCarried") ?? state,
        "E712" => context.IsTransferPending ? "92" : null,
        _ => state,
    };

    /// <summary>Whether a code of two digits is among others.</summary>
    public static bool IsIn(string? word, string words) => word is { Length: 2 } && words.Contains(word, StringComparison.Ordinal);

    private static string Where(string code) => code switch
    {
        "E101" => "00",
        "E102" => "00 10 20 25 28",
        "E103" => "00 10 " + UnderWay,
        "E104" or "E201" => UnderWay,
        "E105" => "10",
        "E202" or "E206" or "E401" or "E402" or "E606" or "E708" or "E711" => Active,
        "E203" or "E208" or "E209" or "E710" => Open,
        "E204" or "E301" or "E302" or "E303" => UnderWay + " 80",
        "E205" or "E411" => "28 50 55 80",
        "E215" => "00 29 60 65 " + UnderWay,
        "E410" => "25 28 30 40 55",
        "E501" => "00 " + Open,
        "E502" or "E505" => "30 40 50 55",
        "E504" or "E511" => "30 40 50 55 80",
        "E506" or "E507" or "E508" or "E509" or "E703" or "E704" or "E705" => "50 55",
        "E510" => "50 55 80",
        "E603" or "E604" => "00 10 20 25 30 40 50 55 60 65 70 80",
        "E605" => "70",
        "E607" => "00 25 29 60 65 70 80 90",
        "E608" => "00 60 65 90 " + Active,
        "E609" or "E610" => "00 65 90",
        "E701" or "E702" => "29 60 65",
        "E706" => "60 65 90",
        "E707" => "10 20 25 29",
        "E709" => Any + " 92 95",
        "E712" => "00 " + Active,
        _ => Any,
    };

    private static string? AfterFinding(string? finding, string state, ModelContext context) => finding switch
    {
        "10" or "11" when state is "20" or "70" => null,
        "10" or "11" when state is "25" or "28" => !context.IsQueried ? null : state == "28" && context.IsEscalated ? "50" : "30",
        "10" or "11" => state,
        "51" => state switch { "70" => null, "80" => state, _ => "28" },
        "30" or "31" => state == "80" ? state : "70",
        "32" => "65",
        "60" or "99" => state == "20" ? "25" : state,
        not null when IsIn(finding, "20 21 22 23 24 25 26 27 40 41 50 52 53 54 55") => "29",
        _ => null,
    };

    private static string? AfterPlacement(string? type, string state) => type switch
    {
        "01" or "02" or "03" or "04" or "08" or "09" => "60",
        "05" or "06" or "07" or "10" or "11" => "65",
        "12" or "13" or "14" => state,
        _ => null,
    };
}

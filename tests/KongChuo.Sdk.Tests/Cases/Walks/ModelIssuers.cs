namespace KongChuo.Tests.Cases.Walks;

/// <summary>Who may issue an event, by hand from the catalogue of events: where schools (40) issue, so may 41 and 42; where the county's education (12) does, so may 70.</summary>
internal static class ModelIssuers
{
    /// <summary>Types of party; empty where any may.</summary>
    public static string[] Of(string code) => [.. Written(code).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Spread)];

    private static string[] Spread(string type) => type switch { "40" => ["40", "41", "42"], "12" => ["12", "70"], _ => [type] };

    private static string Written(string code) => code switch
    {
        "E101" => "40 32 12",
        "E102" => "40 32 30 31 12 13 14 16 18 19 22",
        "E104" or "E215" or "E303" or "E604" or "E702" or "E707" or "E708" or "E710" or "E711" or "E712" => "12",
        "E105" => "40 32",
        "E201" => "12 32",
        "E203" => "30 31 40 32 12",
        "E204" or "E208" or "E401" or "E701" or "E706" => "12 30 40",
        "E205" => "13",
        "E209" or "E504" or "E505" or "E511" or "E603" => "12 30",
        "E212" => "17 60",
        "E213" => "18 14",
        "E214" => "12 17 18",
        "E301" or "E403" or "E404" or "E502" or "E506" or "E606" or "E609" => "40",
        "E402" => "40 30 31 12 32 50",
        "E405" => "40 31",
        "E406" => "30 11 51 12",
        "E407" => "12 14 18 19 15 17 24 25 40 30 31 55 56",
        "E411" => "50",
        "E412" => "12 40 30 16",
        "E413" => "16 20",
        "E414" => "22",
        "E501" => "12 30 40 31",
        "E503" => "12 15 30 31 40",
        "E507" => "30",
        "E508" => "31 30 12",
        "E509" => "15",
        "E510" => "26",
        "E601" => "52",
        "E602" => "31 40 30",
        "E703" => "50 12",
        "E704" or "E705" => "10",
        "E709" => "",
        _ => "12 40",
    };
}

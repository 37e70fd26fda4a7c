using System.Globalization;

namespace KongChuo.Tests.Cases.Walks;

/// <summary>A case that goes its way by chance: mostly what is allowed, often in one moment with something else, and now and then wrong in every way a case can be.</summary>
internal sealed class CaseWalk
{
    private static readonly string[] Sources = ["urn:kongchuo:party:A", "urn:kongchuo:party:B", "urn:kongchuo:party:C"];
    private static readonly string[] States = "00 10 20 25 28 29 30 40 50 55 60 65 70 80 90 92 95".Split(' ');
    private static readonly int[] Pauses = [0, 0, 0, 1, 60, 1500];

    private readonly WalkRandom random;
    private readonly List<ModelEvent> events = [];
    private readonly Dictionary<string, long> sequences = [];
    private readonly ModelContext context = new();
    private string state = "00";
    private int minutes;

    public CaseWalk(ulong seed)
    {
        random = new WalkRandom(seed);
        for (var left = 6 + random.Below(24); left > 0 && (state is not ("92" or "95") || random.Percent(60)); left--)
            Go(NextLetter());
        if (random.Percent(10))
            events.Add(random.One(events).Copy());
        if (random.Percent(10))
            events.Add(random.One(events).Copy().With("/recordedtime", Instant(minutes + 10)));
    }

    /// <summary>The events, in the order they were made.</summary>
    public IReadOnlyList<ModelEvent> Events => events;

    /// <summary>
    /// A letter, most often one that is allowed now. A reply from elsewhere (E209) does not come while a transfer is pending: it would be taken for a refusal or
    /// for the answer to a referral, and the event does not say which.
    /// </summary>
    private WalkLetter NextLetter()
    {
        var letters = WalkAlphabet.Letters.Where(letter => letter.Code != "E209" || !context.IsTransferPending).ToList();
        if (random.Percent(10))
            return random.One(letters);
        if (state is "30" or "40" && random.Percent(40))
            return One(letters.Where(letter => letter.Code is "E402"));
        if (state is "50" or "55" && random.Percent(40))
            return One(letters.Where(letter => letter.Code is "E411" or "E510" or "E511" or "E704"));
        var byState = letters.Select(letter => (Letter: letter, After: After(letter.Sample))).Where(item => item.After is not null).ToLookup(item => item.After!, item => item.Letter);
        var elsewhere = byState.Select(group => group.Key).Where(after => after != state).ToList();
        if (elsewhere.Exists(after => !IsEnd(after)) && random.Percent(85))
            elsewhere.RemoveAll(IsEnd);
        return One(byState[elsewhere.Count > 0 && (state == "00" || random.Percent(40)) ? random.One(elsewhere) : state]);
    }

    private WalkLetter One(IEnumerable<WalkLetter> letters) => random.One([.. random.One([.. letters.GroupBy(letter => letter.Code)])]);

    private static bool IsEnd(string state) => state[0] == '9';

    private string? After(ModelEvent item) => ModelMachine.IsAllowed(item.Code, state) ? ModelMachine.After(item.Code, state, context, item) : null;

    private void Go(WalkLetter letter)
    {
        var source = random.One(Sources);
        var item = letter.ToEvent($"e{events.Count}", source);
        minutes += random.One(Pauses);
        item.With("/time", Instant(minutes)).With("/recordedtime", Instant(minutes + random.Below(4))).With("/data/sequence", NextSequence(source));
        if (random.Percent(5))
            item.With("/data/issuer/partyType", $"\"{random.One(["10", "12", "13", "30", "40", "50"])}\"");
        if (letter.Code == "E709")
            Correct(item);
        if (random.Percent(30))
            item.With("/data/stateBefore", $"\"{(random.Percent(90) ? state : random.One(States))}\"");
        var after = After(item);
        if (after is not null)
        {
            context.Take(item, after != state);
            state = after;
        }

        if (random.Percent(30))
            item.With("/data/stateAfter", $"\"{(random.Percent(90) ? state : random.One(States))}\"");
        events.Add(item);
    }

    private string NextSequence(string source)
    {
        var next = sequences.GetValueOrDefault(source) + 1 + (random.Percent(96) ? 0 : random.Below(4) - 1);
        return (sequences[source] = Math.Max(1, next)).ToString(CultureInfo.InvariantCulture);
    }

    private void Correct(ModelEvent correction)
    {
        var own = events.Where(item => item.Source == correction.Source).ToList();
        var target = own.Count > 0 && random.Percent(85) ? random.One(own) : random.One([.. events, correction]);
        correction.With("/data/corrects", $"\"{target.Id}\"");
        var (field, raw) = random.One(Changes(target));
        correction.With("/data/payload/field", $"\"{field}\"");
        if (raw is not null)
            correction.With("/data/payload/newValue", raw);
    }

    private List<(string Field, string? Raw)> Changes(ModelEvent target)
    {
        var others = WalkAlphabet.Letters.Where(letter => letter.Code == target.Code && letter.Name is not null).Select(letter => ("/data/payload/" + letter.Name, letter.Raw)).ToList();
        var moved = Instant(random.Below(minutes + 1));
        List<(string, string?)> always =
        [
            ("/time", moved), ("/data/sequence", "2"), ("/data/stateAfter", null), ("/data/stateBefore", $"\"{state}\""), ("/data/nowhere/at/all", "1"), ("/data/issuer/partyType", "\"12\""),
        ];
        if (target.Code == "E709")
            always.AddRange([("/data/payload/newValue", "\"10\""), ("/data/payload/field", "\"/data/payload/verificationFinding\""), ("/data/corrects", "\"e0\""), ("/data/payload/newValue", null)]);
        return [.. always, .. others, .. others];
    }

    /// <summary>An instant, sometimes written at another offset.</summary>
    private string Instant(int minute)
    {
        var instant = new DateTimeOffset(2025, 3, 1, 8, 0, 0, TimeSpan.FromHours(8)).AddMinutes(minute);
        return $"\"{(random.Percent(20) ? instant.ToOffset(TimeSpan.Zero) : instant).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)}\"";
    }
}

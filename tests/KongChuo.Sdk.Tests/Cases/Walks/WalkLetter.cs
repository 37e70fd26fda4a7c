namespace KongChuo.Tests.Cases.Walks;

/// <summary>An event as far as the state machine cares.</summary>
/// <param name="Code">The event's code.</param>
/// <param name="Name">The member of the payload; null for none.</param>
/// <param name="Raw">Its value as JSON.</param>
internal sealed record WalkLetter(string Code, string? Name, string? Raw)
{
    private readonly Lazy<ModelEvent> sample = new(() => Make(Code, Name, Raw, "-", "-"));

    /// <summary>Such an event, to ask the model about.</summary>
    public ModelEvent Sample => sample.Value;

    /// <summary>The event, from the first issuer who may.</summary>
    public ModelEvent ToEvent(string id, string source) => Make(Code, Name, Raw, id, source);

    private static ModelEvent Make(string code, string? name, string? raw, string id, string source)
    {
        var item = new ModelEvent(code, id, source).With("/data/issuer/partyType", $"\"{ModelIssuers.Of(code).FirstOrDefault("12")}\"");
        return name is null ? item : item.With("/data/payload/" + name, raw!);
    }
}

namespace KongChuo.Synthetic.People;

/// <summary>The special groups a child belongs to, in the order of their codes.</summary>
[Flags]
internal enum Groups
{
    None = 0,
    Poverty = 1,
    Monitored = 1 << 1,
    Allowance = 1 << 2,
    LeftBehindOne = 1 << 3,
    LeftBehindBoth = 1 << 4,
    Disabled = 1 << 5,
    Migrant = 1 << 6,
    SingleParent = 1 << 7,
}

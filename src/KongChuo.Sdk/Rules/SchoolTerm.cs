namespace KongChuo.Rules;

/// <summary>A school term.</summary>
/// <param name="Name">As records write it: <c>2025-2026-1</c>.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
internal readonly record struct SchoolTerm(string Name, DateOnly First, DateOnly Last)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;
}

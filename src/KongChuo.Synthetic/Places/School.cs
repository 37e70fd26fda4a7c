namespace KongChuo.Synthetic.Places;

/// <summary>A school, its parts ready as UTF-8.</summary>
internal sealed class School
{
    /// <summary>The place in the list of schools, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The school code.</summary>
    public required byte[] Code { get; init; }

    /// <summary>Members schoolCode to ownership of the enrollment block, a comma behind.</summary>
    public required byte[] Identity { get; init; }

    /// <summary>Whether it is private.</summary>
    public required bool IsPrivate { get; init; }

    /// <summary>Whether it teaches all nine grades.</summary>
    public required bool IsNineYear { get; init; }

    /// <summary>Whether it is the special school.</summary>
    public required bool IsSpecial { get; init; }

    /// <summary>The principal, a contact object.</summary>
    public required byte[] Principal { get; init; }

    /// <summary>Classes in each grade.</summary>
    public required int Classes { get; init; }
}

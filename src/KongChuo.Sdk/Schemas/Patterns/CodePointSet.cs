namespace KongChuo.Schemas.Patterns;

/// <summary>
/// An immutable set of Unicode code points, kept as sorted inclusive ranges that do not touch. Surrogates count as code points.
/// </summary>
internal sealed class CodePointSet
{
    public const int Last = 0x10FFFF;

    private readonly int[] _bounds;

    private CodePointSet(int[] bounds) => _bounds = bounds;

    public static CodePointSet Everything { get; } = new([0, Last]);

    public bool IsEmpty => _bounds.Length == 0;

    public int RangeCount => _bounds.Length / 2;

    public int Low(int range) => _bounds[2 * range];

    public int High(int range) => _bounds[(2 * range) + 1];

    /// <summary>The set of ranges given as low, high, low, high, ... in any order.</summary>
    public static CodePointSet OfRanges(params int[] bounds)
    {
        var builder = new Builder();
        for (var i = 0; i < bounds.Length; i += 2)
            builder.Add(bounds[i], bounds[i + 1]);
        return builder.ToSet();
    }

    public static CodePointSet OfOne(int codePoint) => new([codePoint, codePoint]);

    public CodePointSet Complement()
    {
        var bounds = new List<int>(_bounds.Length + 2);
        var next = 0;
        for (var i = 0; i < _bounds.Length; i += 2)
        {
            if (_bounds[i] > next)
            {
                bounds.Add(next);
                bounds.Add(_bounds[i] - 1);
            }

            next = _bounds[i + 1] + 1;
        }

        if (next <= Last)
        {
            bounds.Add(next);
            bounds.Add(Last);
        }

        return new([.. bounds]);
    }

    /// <summary>The members between <paramref name="low"/> and <paramref name="high"/>, both included.</summary>
    public CodePointSet Clip(int low, int high)
    {
        var bounds = new List<int>();
        for (var i = 0; i < _bounds.Length; i += 2)
        {
            var from = Math.Max(low, _bounds[i]);
            var to = Math.Min(high, _bounds[i + 1]);
            if (from <= to)
            {
                bounds.Add(from);
                bounds.Add(to);
            }
        }

        return new([.. bounds]);
    }

    public bool Contains(int codePoint) =>
        FirstRangeEndingAtOrAfter(codePoint) is var range && range < RangeCount && Low(range) <= codePoint;

    public bool Intersects(int low, int high) => FirstRangeEndingAtOrAfter(low) is var range && range < RangeCount && Low(range) <= high;

    public bool Covers(int low, int high) =>
        FirstRangeEndingAtOrAfter(low) is var range && range < RangeCount && Low(range) <= low && High(range) >= high;

    private int FirstRangeEndingAtOrAfter(int codePoint)
    {
        int from = 0, to = RangeCount;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (High(middle) < codePoint) from = middle + 1;
            else to = middle;
        }

        return from;
    }

    /// <summary>Collects ranges in any order, overlapping or not.</summary>
    internal sealed class Builder
    {
        private readonly List<(int Low, int High)> _ranges = [];

        public void Add(int low, int high) => _ranges.Add((low, high));

        public void Add(CodePointSet set)
        {
            for (var i = 0; i < set.RangeCount; i++)
                Add(set.Low(i), set.High(i));
        }

        public CodePointSet ToSet()
        {
            _ranges.Sort();
            var bounds = new List<int>(2 * _ranges.Count);
            foreach (var (low, high) in _ranges)
            {
                if (bounds.Count > 0 && low <= bounds[^1] + 1)
                {
                    bounds[^1] = Math.Max(bounds[^1], high);
                    continue;
                }

                bounds.Add(low);
                bounds.Add(high);
            }

            return new([.. bounds]);
        }
    }
}

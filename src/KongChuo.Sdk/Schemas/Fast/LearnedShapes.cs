using KongChuo.Schemas.Patterns;

namespace KongChuo.Schemas.Fast;

/// <summary>
/// Shapes learned from strings a pattern accepted. Identity numbers, times and telephone numbers never recur, but their shapes do:
/// a string of a known shape need not be run through the pattern. Belongs to one thread.
/// </summary>
internal sealed unsafe class LearnedShapes
{
    private const int Most = 8;

    private readonly FastShape[] shapes = new FastShape[Most];
    private int known;
    private int tries;
    private int last;

    /// <summary>Whether a string has one of the shapes. At least 64 bytes must be readable.</summary>
    public bool Cover(byte* text, int length)
    {
        for (var (number, left) = (last, known); left > 0; left--)
        {
            var shape = shapes[number];
            if (shape.Length == length && shape.Matches(text))
            {
                last = number;
                return true;
            }

            if (++number == known)
                number = 0;
        }

        return false;
    }

    /// <summary>Learns from a string that the pattern has just accepted, while there is room.</summary>
    public void Learn(EcmaPattern pattern, ReadOnlySpan<byte> accepted)
    {
        if (tries == Most)
            return;
        tries++;
        if (FastShape.Like(pattern, accepted) is { } shape)
            shapes[known++] = shape;
    }
}

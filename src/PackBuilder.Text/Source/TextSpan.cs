namespace PackBuilder.Text.Source;

/// <summary>A stretch of a text: UTF-16 offset from 0 and length.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}

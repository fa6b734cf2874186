using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>Cuts text into tokens, one at a time, so that only the stretch in question is ever cut.</summary>
internal sealed class DamageTokenizer(string text)
{
    private const int LongestReading = 6;

    private readonly CodePagePairs _pairs = CodePagePairs.Default;
    private readonly Simplifier _simplifier = Simplifier.Default;

    public DamageToken? At(int start)
    {
        if (start >= text.Length)
            return null;
        char c = text[start];
        if (c == '(' && FollowsAnnotated(start) && ReadingAt(start + 1) is { } reading)
            return new DamageToken(DamageTokenKind.Annotation, start, reading.Length + 2, c, 0, 0, reading);
        if (c == '?' && ReadingAt(start + 1) is { } rest)
            return new DamageToken(DamageTokenKind.LostAnnotation, start, rest.Length + 2, c, 0, 0, rest);
        if (c == '€')
            return new DamageToken(DamageTokenKind.Euro, start, 1, c, 0x80, 0, "");
        if (char.IsAscii(c))
            return new DamageToken(DamageTokenKind.Ascii, start, 1, c, (byte)c, 0, "");
        return _pairs.Encode(c) is { } pair
            ? new DamageToken(DamageTokenKind.Pair, start, 1, c, pair.Lead, pair.Trail, "")
            : new DamageToken(DamageTokenKind.Foreign, start, 1, c, 0, 0, "");
    }

    // After a Traditional character, or after a character that took the second byte of one.
    private bool FollowsAnnotated(int start) =>
        start > 0 && (_simplifier.IsTraditional(text[start - 1]) || text[start - 1] is (>= '@' and <= '~') or '€');

    private string? ReadingAt(int start)
    {
        int end = start;
        while (end < text.Length && end - start <= LongestReading && Pinyin.IsLetter(text[end]))
            end++;
        return end < text.Length && text[end] == ')' && Pinyin.IsSyllable(text.AsSpan(start, end - start)) ? text[start..end] : null;
    }
}

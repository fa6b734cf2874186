using System.Globalization;

namespace PackBuilder.Typesetting.Lines;

/// <summary>Several characters that are one picture: a family, a flag, a keycap, a hand in a colour of skin (UAX #29, UTS #51).</summary>
internal static class JoinedCharacters
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int Keycap = 0x20E3;

    /// <summary>How many UTF-16 units of the text from an index on are one such picture; 0 where it is an ordinary character.</summary>
    public static int LengthAt(string text, int index)
    {
        // Most text is told by its first character.
        if (!MayStart(text, index))
            return 0;
        int length = StringInfo.GetNextTextElementLength(text, index);
        bool joins = false;
        int characters = 0;
        foreach (var rune in text.AsSpan(index, length).EnumerateRunes())
        {
            if (IsSelector(rune.Value))
                continue;
            characters++;
            joins |= rune.Value is ZeroWidthJoiner or Keycap || IsSkinTone(rune.Value) || IsRegional(rune.Value) || IsTag(rune.Value);
        }

        return joins && characters > 1 ? length : 0;
    }

    /// <summary>Its code points without what only chooses between a picture and a text form: fonts join those.</summary>
    public static int[] CodePointsOf(string picture) => [.. picture.EnumerateRunes().Select(rune => rune.Value).Where(value => !IsSelector(value))];

    private static bool MayStart(string text, int index)
    {
        char c = text[index];
        if (c < 0x80)
            return (c is >= '0' and <= '9' or '#' or '*') && index + 1 < text.Length && (text[index + 1] == Keycap || IsSelector(text[index + 1]));
        return c is >= '\u2190' and < '\u2C00' || char.IsHighSurrogate(c);
    }

    private static bool IsSelector(int value) => value is 0xFE0E or 0xFE0F;

    private static bool IsSkinTone(int value) => value is >= 0x1F3FB and <= 0x1F3FF;

    private static bool IsRegional(int value) => value is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsTag(int value) => value is >= 0xE0020 and <= 0xE007F;
}

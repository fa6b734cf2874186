using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Decoding;

/// <summary>Says whether decoded characters can be a text at all.</summary>
internal static class TextCheck
{
    /// <summary>The failure for a "text" with control characters, or null for one without.</summary>
    public static Checked<string>? Refuse(string file, string text)
    {
        int controls = 0;
        int first = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsControl(text[i]))
                continue;
            controls++;
            first = first < 0 ? i : first;
        }

        // A stray form feed or escape comes with copied text; a binary file is full of them.
        if (controls == 0 || text[first] != 0 && controls <= 2 + text.Length / 1000)
            return null;
        int line = 1 + text.AsSpan(0, first).Count('\n');
        return Checked<string>.Failed(CaptureErrors.ControlCharacters(file, line));
    }

    /// <summary>True where most characters are Chinese, ASCII or usual marks.</summary>
    public static bool IsMostlyKnown(string text)
    {
        int known = 0;
        foreach (char c in text)
        {
            if (c is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF') or (>= '\u3000' and <= '\u303F')
                or (>= '\uFF01' and <= '\uFF5E') or (>= '\u2010' and <= '\u2030'))
                known++;
        }

        return known >= text.Length * 0.9;
    }

    private static bool IsControl(char c) => c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v') || c is '\u007F';
}

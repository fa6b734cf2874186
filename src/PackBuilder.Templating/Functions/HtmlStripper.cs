using System.Text;

namespace PackBuilder.Templating.Functions;

/// <summary>Takes markup out of a text in one pass, however broken the markup is.</summary>
internal static class HtmlStripper
{
    private static readonly (string Open, string Close)[] Stretches =
    [
        ("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>"), ("<", ">"),
    ];

    public static string Strip(string text)
    {
        var result = new StringBuilder(text.Length);
        // Where a closing mark was once not found, it need not be looked for again.
        var isMissing = new bool[Stretches.Length];
        int at = 0;
        while (at < text.Length)
        {
            int end = text[at] == '<' ? EndOfStretch(text, at, isMissing) : -1;
            if (end < 0)
                result.Append(text[at]);
            at = end < 0 ? at + 1 : end;
        }

        return result.ToString();
    }

    // The offset after the tag, comment, script or style that begins here, or −1.
    private static int EndOfStretch(string text, int at, bool[] isMissing)
    {
        for (int i = 0; i < Stretches.Length; i++)
        {
            var (open, close) = Stretches[i];
            if (isMissing[i] || string.Compare(text, at, open, 0, open.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            int found = text.IndexOf(close, at + open.Length, StringComparison.OrdinalIgnoreCase);
            if (found >= 0)
                return found + close.Length;
            isMissing[i] = true;
        }

        return -1;
    }
}

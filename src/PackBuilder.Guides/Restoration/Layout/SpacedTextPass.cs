using System.Text;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Guides.Restoration.Layout;

/// <summary>
/// Takes out the spaces that text recognition sets after every character. It needs the evidence of the whole text: most of the
/// Chinese characters that are neighbours have a space between them, which nobody writes.
/// </summary>
internal sealed class SpacedTextPass : RestorationPass
{
    private const int LeastPairs = 20;
    private const double MostSpaced = 0.6;

    public override string Name => "spaced-text";

    public override RestorationState Apply(RestorationState state)
    {
        int spaced = 0, all = 0;
        foreach (var block in state.Blocks)
        {
            foreach (string text in CaptureTexts.Of(block))
                Count(text, ref spaced, ref all);
        }

        if (spaced < LeastPairs || spaced < all * MostSpaced)
            return state;
        int changes = 0;
        var blocks = state.Blocks.Select(block => BlockText.Map(block, text =>
        {
            string joined = Join(text);
            changes += text.Length - joined.Length;
            return joined;
        }));
        return (state with { Blocks = [.. blocks] }).Changed(Name, changes);
    }

    private static void Count(string text, ref int spaced, ref int all)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (!IsHan(text[i]))
                continue;
            if (IsHan(text[i + 1]))
                all++;
            else if (text[i + 1] == ' ' && i + 2 < text.Length && IsHan(text[i + 2]))
                (spaced, all) = (spaced + 1, all + 1);
        }
    }

    // One space goes where Chinese stands beside it, and between a number and the mark after it; of several one stays.
    private static string Join(string text)
    {
        var output = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isOne = text[i] == ' ' && i > 0 && i + 1 < text.Length && text[i - 1] != ' ' && text[i + 1] != ' ';
            bool isBetween = isOne && (IsChinese(text[i - 1]) || IsChinese(text[i + 1]) || char.IsAsciiDigit(text[i - 1]) && text[i + 1] is '.' or ')' or ',' or ':');
            bool isFurther = text[i] == ' ' && i > 0 && text[i - 1] == ' ' && output.Length > 0;
            if (!isBetween && !isFurther)
                output.Append(text[i]);
        }

        return output.Length == text.Length ? text : output.ToString();
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static bool IsChinese(char c) => IsHan(c) || c is >= '\u3000' and <= '\u303F' or >= '\uFF01' and <= '\uFF5E' or '“' or '”' or '‘' or '’' or '…' or '—';
}

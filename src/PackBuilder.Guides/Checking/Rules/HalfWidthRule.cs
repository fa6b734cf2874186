using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>After Chinese characters marks are full-width (GB/T 15834-2011, 5.1).</summary>
internal sealed class HalfWidthRule : IContentRule
{
    private const string Half = ",;:!?().";
    private const string Full = "，；：！？（）。";

    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        foreach (var text in guide.Texts)
        {
            if (text.Text.Zh is not { } chinese)
                continue;
            string running = ProseText.Of(chinese);
            for (int i = 1; i < running.Length; i++)
            {
                if (ProseText.IsHan(running[i - 1]) && Half.IndexOf(running[i]) is >= 0 and var mark && !IsExtension(running, i))
                    yield return ContentErrors.HalfWidth(guide.Locate(text, ProseText.Around(chinese, i)), running[i].ToString(), Full[mark].ToString());
            }
        }
    }

    // A file name such as 简历.pdf.
    private static bool IsExtension(string text, int at) => text[at] == '.' && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]);
}

using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>Sentences that a learner reads should be short enough to be read once.</summary>
internal sealed class LongSentencesRule : IContentRule
{
    // In characters; a word or number in Latin letters counts as two, which is about its width.
    private const int Limit = 60;

    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        foreach (var text in guide.Texts.Where(text => IsForLearners(text.Place)))
        {
            if (text.Text.Zh is not { } chinese)
                continue;
            foreach (var (start, length) in Sentences(ProseText.Of(chinese)))
            {
                int characters = Length(chinese.AsSpan(start, length));
                if (characters > Limit)
                    yield return ContentErrors.LongSentence(guide.Locate(text, ProseText.Around(chinese, start, 12)), characters, Limit);
            }
        }
    }

    private static bool IsForLearners(TextPlace place) =>
        place is not (TextPlace.Intent or TextPlace.FollowUp or TextPlace.RedFlag or TextPlace.Rubric or TextPlace.Note or TextPlace.Term or TextPlace.Speaker or TextPlace.Script or TextPlace.Passage);

    private static IEnumerable<(int Start, int Length)> Sentences(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('。' or '！' or '？' or '；' or '\n' or '…'))
                continue;
            if (i > start)
                yield return (start, i - start);
            start = i + 1;
        }
    }

    private static int Length(ReadOnlySpan<char> sentence)
    {
        int length = 0;
        bool inWord = false;
        foreach (char c in sentence)
        {
            bool isLatin = char.IsAsciiLetterOrDigit(c);
            length += isLatin ? inWord ? 0 : 2 : char.IsWhiteSpace(c) || c == '\u0001' ? 0 : 1;
            inWord = isLatin;
        }

        return length;
    }
}

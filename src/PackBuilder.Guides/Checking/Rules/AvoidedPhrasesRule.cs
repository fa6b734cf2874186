using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>
/// Phrases on the project's list are not said to readers. What shows how not to say it is left alone: what stands in
/// quotes, what customers say, what a list or column warns of, and parts tagged as bad examples.
/// </summary>
internal sealed partial class AvoidedPhrasesRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        foreach (var text in guide.Texts.Where(Speaks))
        {
            foreach (string? side in new[] { text.Text.Zh, text.Text.En })
            {
                if (side is null)
                    continue;
                string said = Quoted().Replace(ProseText.Of(side), match => new string('\u0001', match.Length));
                foreach (var phrase in guide.Data.Avoid.Phrases.Where(phrase => phrase.AtMost is null))
                {
                    if (Find(said, phrase.Text) is >= 0 and var at)
                        yield return ContentErrors.Avoided(guide.Locate(text, ProseText.Around(side, at, phrase.Text.Length)), phrase);
                }
            }
        }
    }

    private static bool Speaks(PlacedText text) =>
        text.Place is not (TextPlace.ToAvoid or TextPlace.RedFlag or TextPlace.OtherTurn or TextPlace.Script or TextPlace.Passage or TextPlace.Rubric or TextPlace.Note)
        && !text.IsTagged(TagList.BadExample)
        && !(text.Column is { } column && Warning().IsMatch(column.ToString()));

    // English words are found as words; Chinese has no such borders.
    private static int Find(string text, string phrase)
    {
        int at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && IsInsideWord(text, at, phrase.Length))
            at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase);
        return at;
    }

    private static bool IsInsideWord(string text, int at, int length) =>
        char.IsAsciiLetter(text[at]) && at > 0 && char.IsAsciiLetter(text[at - 1])
        || char.IsAsciiLetter(text[at + length - 1]) && at + length < text.Length && char.IsAsciiLetter(text[at + length]);

    [GeneratedRegex("“[^”]*”|‘[^’]*’|\"[^\"]*\"|「[^」]*」")]
    private static partial Regex Quoted();

    // Heads of columns that show what to leave.
    [GeneratedRegex("不说|不要|避免|少说|别说|不当|不妥|错误|禁用|容易惹|原句|改前|差|1分|1 分|[Aa]void|[Dd]on.t|[Ii]nstead of|[Ww]eak|[Bb]ad")]
    private static partial Regex Warning();
}

using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>Quotes, brackets and title marks come in pairs (GB/T 15834-2011, 4.8, 4.9 and 4.15), each language for itself.</summary>
internal sealed class BalanceRule : IContentRule
{
    private const string Opening = "“（《〈「『【〔［(";
    private const string Closing = "”）》〉」』】〕］)";

    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        foreach (var (text, next) in guide.Texts.Zip(guide.Texts.Skip(1).Cast<PlacedText?>().Append(null)))
        {
            foreach (string? side in new[] { text.Text.Zh, text.Text.En })
            {
                if (side is not null && FirstOdd(ProseText.Of(side)) is { } at && !GoesOn(side, at, next))
                    yield return ContentErrors.Unbalanced(guide.Locate(text, ProseText.Around(side, at)), side[at].ToString(), Opening.Contains(side[at]));
            }
        }
    }

    private static int? FirstOdd(string text)
    {
        var open = new Stack<int>();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int closes = Closing.IndexOf(c);
            if (Opening.Contains(c) && !ContinuesQuote(text, i, open))
            {
                open.Push(i);
            }
            else if (closes >= 0 && !(open.Count == 0 && CountsItem(text, i)))
            {
                if (!open.TryPeek(out int start) || Opening.IndexOf(text[start]) != closes)
                    return i;
                open.Pop();
            }
        }

        return open.Count > 0 ? open.Last() : null;
    }

    // A quotation of several paragraphs opens again at each of them and closes once (GB/T 15834-2011, 4.8.3).
    private static bool ContinuesQuote(string text, int at, Stack<int> open) =>
        text[at] == '“' && at > 0 && text[at - 1] == '\n' && open.Any(start => text[start] == '“');

    private static bool GoesOn(string text, int at, PlacedText? next) =>
        text[at] == '“' && next is { Place: TextPlace.Paragraph } && next.Text.Zh?.StartsWith('“') == true;

    // "1)" and "a）" count items.
    private static bool CountsItem(string text, int at)
    {
        int start = at;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        return text[at] is ')' or '）' && at - start is 1 or 2;
    }
}

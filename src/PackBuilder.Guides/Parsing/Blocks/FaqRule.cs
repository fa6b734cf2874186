using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A question and its answer as two paragraphs: <c>问：…</c> <c>答：…</c>, <c>Q1：…</c> <c>A：…</c>, <c>问题1：…</c> <c>解答：…</c>.</summary>
internal sealed partial class FaqRule : IBlockRule
{
    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (Match(cursor.Current, Asks()) is not { } question || Match(cursor.Peek(1), Answers()) is not { } answer)
            return [];
        cursor.Take();
        cursor.Take();
        // What follows without a mark of its own goes on answering, as long as it is running text.
        while (cursor.Current is ParagraphPiece more && Match(more, Asks()) is null && FollowsQuestion(cursor))
        {
            answer = Bilingual.Join(answer, more.Text);
            cursor.Take();
        }

        return [new FaqBlock(question, answer)];
    }

    public static bool IsPair(Piece question, Piece answer) => Match(question, Asks()) is not null && Match(answer, Answers()) is not null;

    private static bool FollowsQuestion(PieceCursor cursor)
    {
        for (int ahead = 1; ahead <= 3; ahead++)
        {
            if (Match(cursor.Peek(ahead), Asks()) is not null)
                return true;
            if (cursor.Peek(ahead) is not ParagraphPiece)
                return false;
        }

        return false;
    }

    private static LocalizedText? Match(Piece? piece, Regex mark)
    {
        if (piece is not ParagraphPiece { Text: { Zh: { } text } all } || mark.Match(text) is not { Success: true } match)
            return null;
        string rest = text[match.Length..].Trim();
        bool stars = match.Value.StartsWith("**", StringComparison.Ordinal) && !match.Value.TrimEnd().EndsWith("**", StringComparison.Ordinal);
        if (stars && rest.EndsWith("**", StringComparison.Ordinal))
            rest = rest[..^2];
        string? english = all.En is null ? null : EnglishMark().Replace(all.En, "", 1);
        return rest.Length == 0 ? null : new LocalizedText(rest, english) { FromHash = all.FromHash };
    }

    [GeneratedRegex(@"^(?:\*\*)?(?:Q\s*\d{0,3}|问题?\s*\d{0,3}|提问\s*\d{0,3})(?:[：:]\*\*|\*\*[：:]|[：:.、．])\s*")]
    private static partial Regex Asks();

    [GeneratedRegex(@"^(?:\*\*)?(?:A\s*\d{0,3}|答案?\s*\d{0,3}|解答\s*\d{0,3}|回答\s*\d{0,3})(?:[：:]\*\*|\*\*[：:]|[：:])\s*")]
    private static partial Regex Answers();

    [GeneratedRegex(@"^(?:\*\*)?[QA]\d{0,3}(?::\*\*|\*\*:|:)\s*")]
    private static partial Regex EnglishMark();
}

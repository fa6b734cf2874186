using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Similarity;

/// <summary>What of a question is compared.</summary>
/// <param name="Stem">The folded prompt.</param>
/// <param name="Key">The folded answer, points, options, right options, intent, frame, rubric: what makes an answer right. Two questions say the same where stem and key are the same.</param>
public sealed record QuestionPrint(BlockKey Block, string? Id, string Stem, string Key)
{
    public static QuestionPrint Of(Guide guide, QuestionBlock question) => new(
        new BlockKey(guide.Id, question.Ordinal), question.Id, Folding.Fold(question.Prompt), string.Join('\u0002', KeyParts(question)));

    // A label after each part keeps a point apart from the answer, and an answer apart from an intent.
    private static IEnumerable<string> KeyParts(QuestionBlock question) =>
    [
        Folding.Fold(question.Answer.Text), "answer",
        .. question.Answer.Points.Select(Folding.Fold), "points",
        .. question.Options.Select(option => option.Key + Folding.Fold(option.Text)), "options",
        .. question.Correct.Select(Folding.Fold), "correct",
        Folding.Fold(question.Intent), "intent",
        Folding.Fold(question.Frame), "frame",
        .. question.Rubric.SelectMany(row => row.Levels
            .Select(level => level.Score.ToString(CultureInfo.InvariantCulture) + Folding.Fold(level.Description))
            .Prepend(Folding.Fold(row.Criterion))),
        // One prompt may be asked of many pictures, and names of files say little about what is in them.
        .. question.Figures.Concat(question.Answer.Figures).Select(picture => picture.File), "figures",
    ];
}

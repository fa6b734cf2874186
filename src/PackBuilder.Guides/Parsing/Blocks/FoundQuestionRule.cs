using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A question that was found in running text and is already taken apart.</summary>
internal sealed class FoundQuestionRule : IBlockRule
{
    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (cursor.Current is not QuestionPiece question)
            return [];
        cursor.Take();
        if (!question.Labelled.IsEmpty)
            return TakeLabelled(question, context);
        var text = question.Answer.Length == 0 ? null : new LocalizedText(question.Answer);
        return
        [
            new QuestionBlock(question.Number, question.Prompt, new Answer(text, [.. question.AnswerPoints.Select(point => new LocalizedText(point))]))
            {
                Points = question.Points,
            },
        ];
    }

    private static IEnumerable<GuideBlock> TakeLabelled(QuestionPiece question, BlockContext context)
    {
        var parts = QuestionParts.Read(question.Labelled, context);
        var block = new QuestionBlock(question.Number, question.Prompt, parts.Answer)
        {
            Points = question.Points,
            Intent = parts.Intent,
            Frame = parts.Frame,
            FollowUps = parts.FollowUps,
            RedFlags = parts.RedFlags,
            Rubric = parts.Rubric,
        };
        return [parts.Facts.On(block), .. SectionBlocks.Read(parts.Rest, context)];
    }
}

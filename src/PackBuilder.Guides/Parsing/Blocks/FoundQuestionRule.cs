using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A question that was recognised in a bank and is already taken apart.</summary>
internal sealed class FoundQuestionRule : IBlockRule
{
    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (cursor.Current is MaterialPiece material)
        {
            cursor.Take();
            return [new MaterialBlock(material.Title, material.Text) { Id = material.Id }];
        }

        if (cursor.Current is not QuestionPiece question)
            return [];
        cursor.Take();
        // What is said about scoring in words that make no rows stays a text.
        var rest = question.Rest.AddRange(question.Rubric.Where(piece => RubricTable.ReadAny(piece).IsEmpty));
        return [.. Blocks(question, context), .. SectionBlocks.Read(rest, context with { Heading = question.Prompt })];
    }

    private static IEnumerable<GuideBlock> Blocks(QuestionPiece question, BlockContext context) => question is { IsFaq: true, Answer.Text: { } answer }
        ? [new FaqBlock(question.Prompt, answer), .. question.Asides.Select(Asides.BlockOf)]
        : [Block(question, context)];

    private static QuestionBlock Block(QuestionPiece question, BlockContext context)
    {
        var answered = question.Answer with { Figures = Pictures(question.Asides.Skip(question.AsidesOfPrompt)) };
        var block = new QuestionBlock(question.Number, question.Prompt, answered)
        {
            Figures = Pictures(question.Asides.Take(question.AsidesOfPrompt)),
            Notes = [.. question.Asides.OfType<NotePiece>().Select(note => note.Text)],
            Kind = question.Kind,
            Options = question.Options,
            Correct = question.Correct,
            Explanation = question.Explanation,
            Material = question.Material,
            Points = question.Points,
            Intent = question.Intent,
            FollowUps = question.FollowUps,
            FollowUpHints = question.FollowUpHints,
            RedFlags = question.RedFlags,
            Frame = question.Frame,
            Difficulty = question.Difficulty,
            Rubric = [.. question.Rubric.SelectMany(piece => RubricTable.ReadAny(piece))],
        };
        return question.About.IsEmpty ? block : QuestionFacts.Read(question.About, context).On(block);
    }

    private static ImmutableArray<GuidePicture> Pictures(IEnumerable<AsidePiece> asides) => [.. asides.OfType<FigurePiece>().Select(figure => figure.Picture)];
}

using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A heading that starts with 脚本: the task, the text or who says what, and below a label what a good solution holds.</summary>
internal sealed class ScriptRule : IBlockRule
{
    private static readonly ImmutableArray<string> Attributes = ["kind", "seconds", "tags", "audience"];

    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (cursor.Current is not HeadingPiece heading || HeadingKinds.Script(heading.Text) is not { } title)
            return [];
        cursor.Take();
        foreach (var value in heading.Attributes.Values.Where(value => !Attributes.Contains(value.Key)))
            context.Problems.Add(ParsingErrors.UnknownAttribute(context.Source, heading.At, value.Key, Attributes));
        var script = new ScriptBlock(HeadingKinds.Value(heading.Attributes, "kind") ?? "", title) { Seconds = Seconds(heading, context) };
        return [HeadingKinds.WithAttributes(WithBody(script, cursor.TakeBody(), context, out var rest), heading.Attributes), .. SectionBlocks.Read(rest, context with { Heading = title })];
    }

    private static ScriptBlock WithBody(ScriptBlock script, ImmutableArray<Piece> body, BlockContext context, out ImmutableArray<Piece> rest)
    {
        var unread = ImmutableArray.CreateBuilder<Piece>();
        bool isAnswer = false;
        foreach (var piece in body)
        {
            if (piece is ParagraphPiece paragraph && Label.Read(paragraph.Text) is { IsBold: true } label)
            {
                isAnswer = label.Name is "答案" or "要点" or "Answer";
                if (label.Name is "任务" or "Task")
                    script = script with { Task = label.Rest };
                else if (!isAnswer)
                    context.Problems.Add(ParsingErrors.UnknownLabel(context.Source, paragraph.At, label.Name, ["任务", "答案"]));
                else if (label.Rest is { } words)
                    script = script with { Answer = script.Answer.Add(words) };
            }
            else if (piece is QuotePiece quote && SpokenTurns.Read(quote.Lines) is { Length: > 0 } turns)
                script = script with { Turns = script.Turns.AddRange(turns) };
            else if (piece is not (ParagraphPiece or ItemPiece))
                unread.Add(piece);
            else if (isAnswer)
                script = script with { Answer = script.Answer.Add(QuestionAnswer.TextOf(piece)) };
            else
                script = script with { Text = script.Text.Add(QuestionAnswer.TextOf(piece)) };
        }

        rest = unread.ToImmutable();
        return script;
    }

    private static int? Seconds(HeadingPiece heading, BlockContext context)
    {
        if (HeadingKinds.Value(heading.Attributes, "seconds") is not { } value)
            return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds))
            return seconds;
        context.Problems.Add(ParsingErrors.AttributeNotNumber(context.Source, heading.At, "seconds", value));
        return null;
    }
}

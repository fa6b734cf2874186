using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>What belongs to a question, sorted by the labels in front of it.</summary>
/// <param name="Rest">Pieces that fit no part, such as a table or a tip.</param>
internal sealed record QuestionParts(
    LocalizedText? Intent, ImmutableArray<LocalizedText> Outline, LocalizedText? Sample, ImmutableArray<LocalizedText> FollowUps,
    ImmutableArray<LocalizedText> RedFlags, string? Frame, ImmutableArray<RubricRow> Rubric, ImmutableArray<Piece> Rest)
{
    public static QuestionParts Read(ImmutableArray<Piece> pieces, BlockContext context)
    {
        // What stands before any label answers the question.
        var part = QuestionPart.Sample;
        var texts = new Dictionary<QuestionPart, List<LocalizedText>>();
        var rubric = ImmutableArray<RubricRow>.Empty;
        var rest = ImmutableArray.CreateBuilder<Piece>();
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case ParagraphPiece paragraph when LabelOf(paragraph, context) is var (labelled, text):
                    part = labelled;
                    Add(text);
                    break;
                case ParagraphPiece paragraph:
                    Add(paragraph.Text);
                    break;
                case ItemPiece item:
                    Add(item.Text);
                    break;
                case TablePiece table when part == QuestionPart.Rubric:
                    rubric = RubricTable.Read(table);
                    break;
                default:
                    rest.Add(piece);
                    break;
            }
        }

        return new QuestionParts(
            Whole(QuestionPart.Intent), Each(QuestionPart.Outline), Whole(QuestionPart.Sample), Each(QuestionPart.FollowUps),
            Each(QuestionPart.RedFlags), Whole(QuestionPart.Frame)?.ToString().ToLowerInvariant(), rubric, rest.ToImmutable());

        void Add(LocalizedText? text)
        {
            if (!texts.TryGetValue(part, out var list))
                texts.Add(part, list = []);
            if (text is not null)
                list.Add(text);
        }

        ImmutableArray<LocalizedText> Each(QuestionPart of) => texts.TryGetValue(of, out var list) ? [.. list] : [];

        LocalizedText? Whole(QuestionPart of) => Each(of) is { IsEmpty: false } list ? list.Aggregate((all, next) => Bilingual.Join(all, next)) : null;
    }

    private static (QuestionPart Part, LocalizedText? Text)? LabelOf(ParagraphPiece paragraph, BlockContext context)
    {
        if (Label.Read(paragraph.Text) is not { } label)
            return null;
        if (QuestionLabels.PartOf(label.Name) is { } part)
            return (part, label.Rest);
        if (label.IsBold)
            context.Problems.Add(ParsingErrors.UnknownLabel(context.Source, paragraph.At, label.Name, QuestionLabels.Names));
        return null;
    }
}

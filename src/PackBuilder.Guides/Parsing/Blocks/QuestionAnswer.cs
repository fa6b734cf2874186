using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Answers;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>
/// The answer of a question. A guide written for packs has an outline (items alone) and a sample. In a bank items and
/// running text mix: the whole is then the answer, and its items are its points.
/// </summary>
internal static class QuestionAnswer
{
    public static Answer Read(ImmutableArray<Piece> outline, ImmutableArray<Piece> sample)
    {
        bool mixed = sample.IsEmpty && outline.Any(piece => piece is ParagraphPiece);
        if (!mixed && !outline.IsEmpty)
            return new Answer(Whole(sample), [.. outline.Select(TextOf)]);
        var all = mixed ? outline : sample;
        var points = all.OfType<ItemPiece>().Select(item => item.Text).ToImmutableArray();
        var text = Whole(all);
        if (points.IsEmpty && text is { En: null, Zh: { } answer })
            points = [.. AnswerPoints.Find(answer).Select(point => new LocalizedText(point))];
        return new Answer(text, points);
    }

    public static LocalizedText TextOf(Piece piece) => piece switch
    {
        ParagraphPiece paragraph => paragraph.Text,
        ItemPiece item => item.Text,
        _ => new LocalizedText(""),
    };

    // Items keep their marks, since the text is the whole answer.
    private static LocalizedText? Whole(ImmutableArray<Piece> pieces)
    {
        var lines = new List<LocalizedText>();
        int number = 0;
        foreach (var piece in pieces)
        {
            number = piece is ItemPiece { Ordered: true } ? number + 1 : 0;
            lines.Add(piece is ItemPiece item ? Marked(item, number) : TextOf(piece));
        }

        return Bilingual.JoinAll(lines);
    }

    private static LocalizedText Marked(ItemPiece item, int number)
    {
        string mark = item.Ordered ? number.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
        return item.Text with { Zh = item.Text.Zh is null ? null : mark + item.Text.Zh, En = item.Text.En is null ? null : mark + item.Text.En };
    }
}

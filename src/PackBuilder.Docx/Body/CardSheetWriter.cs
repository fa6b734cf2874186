using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks.Cards;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Writes cards to cut out: each side of a sheet is a section of its own whose table fills the place where the cards stand, with
/// exact heights and widths, so that fronts and backs coincide; the backs mirrored for the edge over which the sheet is turned.
/// </summary>
internal sealed class CardSheetWriter(Composition composition, BodyStream stream, Sections sections, InlineWriter inlines, BlockWriter blocks)
{
    // What number and small print take, in lines.
    private const double SmallPrint = 1.1;

    public void Write(CardSheet sheet)
    {
        var grid = CardGrid.Of(composition.Theme.Design.Paper, sheet.PerPage, sheet.Turn, composition.Theme.Design.MostCards);
        bool folds = sheet.Turn == CardTurn.Fold;
        int perSheet = folds ? grid.Rows : grid.Count;
        if (sections.HasContent && !stream.HasEndedSection)
            stream.EndSection(sections.End(1));
        for (int first = 0; first < sheet.Cards.Length; first += perSheet)
        {
            var cards = sheet.Cards.Skip(first).Take(perSheet).ToImmutableArray();
            if (folds)
            {
                WriteSide(grid, cards.SelectMany((card, i) => new[] { (new CardPlace(i, 0), card, false), (new CardPlace(i, 1), card, true) }), SectionProperties.NextPage);
                continue;
            }

            // Backs meet their fronts only where these are on the upper side of the paper.
            WriteSide(grid, cards.Select((card, i) => (grid.Front(i), card, false)), first == 0 ? SectionProperties.OddPage : SectionProperties.NextPage);
            WriteSide(grid, cards.Select((card, i) => (grid.Back(i, sheet.Turn), card, true)), SectionProperties.NextPage);
        }
    }

    private void WriteSide(CardGrid grid, IEnumerable<(CardPlace Place, FlashCard Card, bool IsBack)> sides, string start)
    {
        var bySide = sides.ToDictionary(side => side.Place, side => (side.Card, side.IsBack));
        int width = Theme.Points(grid.CardWidth);
        composition.Styles.Use(StyleId.CardTable);
        var xml = stream.Open("w:tbl"u8);
        new TableProperties { Style = StyleId.CardTable, Width = width * grid.Columns, IsFixed = true }.Write(xml);
        xml.Grid(Enumerable.Repeat(width, grid.Columns));
        for (int row = 0; row < grid.Rows; row++)
        {
            // Readers and checkers ask every table for a first row to go by; on a single page it is repeated nowhere.
            stream.Open("w:tr"u8).RowProperties(Theme.Points(grid.CardHeight), isExact: true, isHeader: row == 0);
            for (int column = 0; column < grid.Columns; column++)
                WriteCell(bySide.TryGetValue(new CardPlace(row, column), out var side) ? side : null, grid, width);
            stream.Close();
        }

        stream.Close();
        stream.Add(StyleId.SectionEnd);
        stream.EndSection(sections.EndSheet(grid, start));
    }

    private void WriteCell((FlashCard Card, bool IsBack)? side, CardGrid grid, int width)
    {
        stream.Open("w:tc"u8).CellProperties(width, isCentred: side is { IsBack: false });
        if (side is { } known)
            WriteText(known.Card, known.IsBack, grid);
        // A cell ends in a paragraph, whatever block came last.
        stream.EndCell();
        stream.Close();
    }

    private void WriteText(FlashCard card, bool isBack, CardGrid grid)
    {
        var theme = composition.Theme;
        if (!isBack && card.Id is { } id)
            stream.Name(id);
        if (card.Number.Length > 0)
            PlainRuns.Write(stream.Add(StyleId.CardNumber).Content, card.Number);
        bool hasRemark = !isBack && !card.Remark.IsEmpty;
        double small = ((card.Number.Length > 0 ? 1 : 0) + (hasRemark ? 1 : 0)) * SmallPrint * theme.Design.LinePitch;
        var content = isBack ? card.Back : card.Front;
        double edge = FlashCardLook.Edge.Points;
        double size = CardText.SizeFor(
            content, grid.CardWidth - 2 * edge, grid.CardHeight - 2 * edge - small, theme.Design.BodySize * (isBack ? FlashCardLook.LargestBack : FlashCardLook.LargestFront), theme.Design.BodySize);
        blocks.Write(content, Box.Card(size, !isBack));
        if (hasRemark)
            inlines.Write(card.Remark, stream.Add(StyleId.CardRemark).Content);
    }
}

using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Writes cards as tables of one page: the fronts, then the backs, mirrored for the edge that the sheet is turned over.
/// Rows grow with their text, so that nothing is cut off.
/// </summary>
internal sealed class CardSheetWriter(Composition composition, BodyStream stream, InlineWriter inlines, BlockWriter blocks)
{
    private const int Columns = 2;

    public void Write(CardSheet sheet)
    {
        int rows = sheet.PerPage / Columns;
        int perSheet = sheet.Turn == CardTurn.Fold ? rows : rows * Columns;
        for (int first = 0; first < sheet.Cards.Length; first += perSheet)
        {
            var cards = sheet.Cards.Skip(first).Take(perSheet).ToImmutableArray();
            if (sheet.Turn == CardTurn.Fold)
            {
                WriteTable(rows, (row, column) => row < cards.Length ? (cards[row], column == 1) : null);
                continue;
            }

            WriteTable(rows, (row, column) => At(cards, row, column, isBack: false));
            WriteTable(rows, (row, column) => sheet.Turn == CardTurn.ShortEdge
                ? At(cards, rows - 1 - row, column, isBack: true)
                : At(cards, row, Columns - 1 - column, isBack: true));
        }
    }

    private static (FlashCard Card, bool IsBack)? At(ImmutableArray<FlashCard> cards, int row, int column, bool isBack)
    {
        int index = row * Columns + column;
        return index < cards.Length ? (cards[index], isBack) : null;
    }

    private void WriteTable(int rows, Func<int, int, (FlashCard Card, bool IsBack)?> at)
    {
        var theme = composition.Theme;
        int width = theme.Measure / Columns;
        // Two lines are left for the paragraph that Word wants after a table.
        uint height = (uint)(theme.Pitch * (theme.Design.LinesPerPage - 2) / rows);
        stream.BreakPage();
        stream.Open("tbl", Properties(width * Columns), new W.TableGrid(Enumerable.Range(0, Columns).Select(_ => new W.GridColumn { Width = Theme.Number(width) })));
        for (int row = 0; row < rows; row++)
        {
            stream.Open("tr", new W.TableRowProperties(
                new W.CantSplit(), new W.TableRowHeight { Val = height, HeightType = W.HeightRuleValues.AtLeast }));
            for (int column = 0; column < Columns; column++)
            {
                stream.Open("tc", new W.TableCellProperties
                {
                    TableCellWidth = new W.TableCellWidth { Width = Theme.Number(width), Type = W.TableWidthUnitValues.Dxa },
                });
                WriteSide(at(row, column));
                stream.Close();
            }

            stream.Close();
        }

        stream.Close();
        stream.Add(Paragraphs.Make(StyleId.TableGap));
    }

    private static W.TableProperties Properties(int width) => new(
        new W.TableWidth { Width = Theme.Number(width), Type = W.TableWidthUnitValues.Dxa },
        new W.TableBorders(Edge<W.TopBorder>(), Edge<W.LeftBorder>(), Edge<W.BottomBorder>(), Edge<W.RightBorder>(), Edge<W.InsideHorizontalBorder>(), Edge<W.InsideVerticalBorder>()),
        new W.TableLayout { Type = W.TableLayoutValues.Fixed });

    // Dotted hairlines to cut along.
    private static T Edge<T>()
        where T : W.BorderType, new() => new() { Val = W.BorderValues.Dotted, Size = 4, Space = 0, Color = "808080" };

    private void WriteSide((FlashCard Card, bool IsBack)? side)
    {
        if (side is not { } known)
        {
            stream.Add(Paragraphs.Make(StyleId.TableText));
            return;
        }

        var (card, isBack) = known;
        if (!isBack && card.Id is { } id)
            stream.Bookmark(composition.Bookmarks.Of(id));
        if (card.Number.Length > 0)
            stream.Add(TextRole.Text, Box.Card).Append(PlainRuns.Of(card.Number, StyleId.Label));
        if (isBack)
        {
            blocks.Write(card.Back, Box.Card);
        }
        else
        {
            blocks.Write(card.Front, Box.Card);
            if (!card.Remark.IsEmpty)
                inlines.Write(card.Remark, stream.Add(TextRole.Text, Box.Card));
        }

        // A cell ends in a paragraph, whatever block came last.
        stream.EndCell();
    }
}

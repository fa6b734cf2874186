using PackBuilder.Documents.Model;
using PackBuilder.Looks.Cards;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Cards;

/// <summary>
/// Cards to cut out. In the structure each card is a section that holds its front and its back, whatever page they are
/// printed on, so that a reader hears the answer after the question.
/// </summary>
internal sealed class CardSheetComposer(Composition composition, BlockSetter set)
{
    public void Compose(CardSheet block, Setting setting)
    {
        if (setting.Depth > 0)
        {
            composition.Report(TypesettingErrors.CardsInside);
            return;
        }

        var grid = CardGrid.Of(composition.Theme.Design.Paper, block.PerPage, block.Turn, composition.Theme.Design.MostCards);
        int perSheet = block.Turn == CardTurn.Fold ? grid.Rows : grid.Count;
        var fitter = new CardFitter(composition, new CardFrame(grid.CardWidth, grid.CardHeight), set);
        double backSize = fitter.BackSizeOf(block.Cards);
        var node = setting.Node.Add(StructureRole.Division);
        for (int first = 0, number = 1; first < block.Cards.Length; first += perSheet, number++)
        {
            int strip = setting.Galley.Count;
            var cards = block.Cards.Skip(first).Take(perSheet).Select(card => SetCard(card, node, fitter, backSize, setting.Galley.Anchors, strip)).ToList();
            foreach (var card in block.Cards.Skip(first).Take(perSheet).Where(card => card.Id is not null))
                setting.Galley.Anchors.Add(Anchor.OfBlock(setting.Galley.Count, card.Id));
            if (block.Turn == CardTurn.Fold)
            {
                Add(setting.Galley, new Sheet(grid, block.Turn, SheetSide.Open, number,
                    [.. cards.SelectMany((card, i) => new[] { (new CardPlace(i, 0), card.Front), (new CardPlace(i, 1), card.Back) })]));
                continue;
            }

            Add(setting.Galley, new Sheet(grid, block.Turn, SheetSide.Front, number, [.. cards.Select((card, i) => (grid.Front(i), card.Front))]));
            Add(setting.Galley, new Sheet(grid, block.Turn, SheetSide.Back, number,
                [.. cards.Select((card, i) => (Place: grid.Back(i, block.Turn), card.Back)).OrderBy(face => face.Place.Row).ThenBy(face => face.Place.Column)]));
        }
    }

    private void Add(Galley galley, Sheet sheet)
    {
        galley.Sheets.Add(sheet);
        galley.Add(StripKind.Sheet, composition.Theme.BodyHeight).A = galley.Sheets.Count - 1;
    }

    private static (CardFace Front, CardFace Back) SetCard(FlashCard card, StructureNode parent, CardFitter fitter, double backSize, List<Anchor> anchors, int strip)
    {
        var node = parent.Add(StructureRole.Section);
        // Below the chapter that the sheets belong to.
        if (card.Front is [Paragraph question, ..])
            anchors.Add(Anchor.OfQuestion(strip, card.Number, DocumentWalk.PlainText(question.Inlines), 2, node));
        var front = fitter.Front(card, node.Add(StructureRole.Division));
        var back = fitter.Back(card, backSize, node.Add(StructureRole.Division));
        return (front, back);
    }
}

using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Cards;
using PackBuilder.Typesetting.Pages.Galleys;
using PackBuilder.Typesetting.Pages.Tables;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>Flattens blocks into a galley; each kind of container has a composer of its own.</summary>
internal sealed class BlockComposer
{
    private readonly Composition _composition;
    private readonly HeadingComposer _headings;
    private readonly ListComposer _lists;
    private readonly TableComposer _tables;
    private readonly FigureComposer _figures;
    private readonly CardComposer _cards;
    private readonly BoxComposer _boxes;
    private readonly DialogueComposer _dialogues;
    private readonly ParallelComposer _parallels;
    private readonly ColumnComposer _columns;

    public BlockComposer(Composition composition)
    {
        _composition = composition;
        _headings = new HeadingComposer(composition);
        _lists = new ListComposer(composition, this);
        _tables = new TableComposer(composition, Inside);
        _figures = new FigureComposer(composition);
        _cards = new CardComposer(composition, this, _headings);
        _boxes = new BoxComposer(composition, this);
        _dialogues = new DialogueComposer(composition);
        _parallels = new ParallelComposer(composition, this);
        _columns = new ColumnComposer(composition, this);
    }

    /// <summary>A heading of facing pages.</summary>
    public void ComposeFacing(Heading heading, Setting left, Setting right)
    {
        var outer = _composition.Enter(heading);
        _headings.Compose(heading, left, right);
        _composition.Leave(outer);
    }

    public void Compose(ImmutableArray<Block> blocks, Setting setting)
    {
        if (setting.Depth >= Nesting.DeepestBlock)
        {
            _composition.Report(TypesettingErrors.TooDeep);
            return;
        }

        Block? earlier = null, before = null;
        foreach (var block in blocks)
        {
            if (KeepRules.LeadsOver(earlier, before, block))
                setting.Galley.KeepLast();
            // Where paragraphs are not indented, white tells them apart.
            if (KeepRules.IsLoose(before, block, new Em(setting.Indent)))
                setting.Galley.Space(KeepRules.Loose.At(setting.Pitch));
            setting.Galley.Joint(setting.Depth * 2 + 1);
            var outer = _composition.Enter(block);
            if (block.Id is not null && block is not Heading)
                setting.Galley.Anchors.Add(Anchor.OfBlock(setting.Galley.Count, block.Id));
            ComposeOne(block, before, setting);
            _composition.Leave(outer);
            (earlier, before) = (before, block);
        }
    }

    private void ComposeOne(Block block, Block? before, Setting setting)
    {
        switch (block)
        {
            case Heading heading:
                _headings.Compose(heading, setting);
                break;
            case Paragraph paragraph:
                ComposeParagraph(paragraph, setting);
                break;
            case ListBlock list:
                _lists.Compose(list, setting);
                break;
            case Table table:
                _tables.Compose(table, setting);
                break;
            case Figure figure:
                _figures.Compose(figure, before, setting);
                break;
            case QuestionCard card:
                _cards.Compose(card, setting);
                break;
            case BoxedBlock box:
                _boxes.Compose(box, setting);
                break;
            case Dialogue dialogue:
                _dialogues.Compose(dialogue, setting);
                break;
            case WritingLines lines:
                WritingComposer.Compose(lines, setting, _composition);
                break;
            case WritingGrid grid:
                new GridComposer(_composition).Compose(grid, setting);
                break;
            case ChoiceList choices:
                new ChoiceComposer(_composition).Compose(choices, setting);
                break;
            case BilingualPair pair:
                _parallels.Compose(pair, setting);
                break;
            case Columns columns:
                _columns.Compose(columns, setting);
                break;
            case CardSheet sheet:
                new CardSheetComposer(_composition, Inside).Compose(sheet, setting);
                break;
            case PageBreak:
                setting.Galley.Add(StripKind.Break, 0);
                break;
            default:
                throw new UnknownKindException(block);
        }
    }

    private static void Inside(Composition composition, ImmutableArray<Block> blocks, Setting setting) => new BlockComposer(composition).Compose(blocks, setting);

    private void ComposeParagraph(Paragraph block, Setting setting)
    {
        var node = setting.Node.Add(StructureRole.Paragraph);
        var paragraph = _composition.Set(block.Inlines, new ParagraphStyle(setting.Run(node), setting.Size, setting.Width, KeepRules.IsSmallHeading(block) ? 0 : setting.Indent)
        {
            Alignment = setting.Alignment,
            IsDisplay = setting.IsDisplay,
        });
        setting.Galley.Lines(paragraph, setting.X, setting.Pitch, setting.Baseline);
    }
}

/// <summary>Ruled lines to write on.</summary>
file static class WritingComposer
{
    public static void Compose(WritingLines block, Setting setting, Composition composition)
    {
        var theme = composition.Theme;
        double pitch = WritingLook.PitchOf(block).Points;
        int count = WritingLook.CountOf(block);
        for (int i = 0; i < count; i++)
        {
            bool forbidden = !KeepRules.MayEndAfter(i, count);
            if (i == 0)
                setting.Galley.WritingNodes.Add(setting.Galley.Count, setting.Node.Add(StructureRole.Paragraph).Add(new StructureNode(StructureRole.Span) { ActualText = composition.Words.WriteHere }));
            ref Strip strip = ref setting.Galley.Add(StripKind.Rule, pitch, forbidden ? BreakCost.Forbidden : BreakCost.InParagraph);
            strip.X = setting.X;
            strip.A = 1;
            strip.Baseline = setting.Width;
        }

        if (count > 0)
        {
            setting.Galley[setting.Galley.Count - 1].B = Math.Max(0, block.Most - count);
            if (block.Most > count)
                setting.Galley.Writing.Add((block, setting.Galley.Count - 1));
            setting.Galley.Space(WritingLook.After.At(theme.Pitch));
        }

        setting.Galley.Snap();
    }
}

using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Counting;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;
using PackBuilder.Text.Source;

namespace PackBuilder.Docx.Body;

/// <summary>Writes blocks; the larger kinds have writers of their own.</summary>
internal sealed class BlockWriter
{
    private readonly Composition _composition;
    private readonly BodyStream _stream;
    private readonly InlineWriter _inlines;
    private readonly ListWriter _lists;
    private readonly TableWriter _tables;
    private readonly FigureWriter _figures;
    private readonly CardWriter _cards;
    private readonly BoxWriter _boxes;
    private readonly ColumnsWriter _columns;
    private readonly CardSheetWriter _sheets;
    private readonly GridWriter _grids;
    private readonly ChoiceWriter _choices;
    private int _depth;

    public BlockWriter(Composition composition, BodyStream stream, Sections sections)
    {
        _composition = composition;
        _stream = stream;
        _inlines = new InlineWriter(composition);
        _lists = new ListWriter(composition, stream, _inlines, this);
        _tables = new TableWriter(composition, stream, _inlines, this);
        _figures = new FigureWriter(composition, stream, _inlines);
        _cards = new CardWriter(composition, stream, _inlines, this);
        _boxes = new BoxWriter(composition, stream, _inlines, this);
        _columns = new ColumnsWriter(stream, sections, this);
        _choices = new ChoiceWriter(composition, stream, _inlines);
        _grids = new GridWriter(composition, stream, _inlines, this);
        _sheets = new CardSheetWriter(composition, stream, sections, _inlines, this);
    }

    /// <summary>Writes blocks into a box.</summary>
    /// <param name="listLevel">Level of the list around them, 0 for none.</param>
    /// <param name="before">What stands before them in the same place, or null.</param>
    public void Write(ImmutableArray<Block> blocks, Box box, int listLevel = 0, Block? before = null) =>
        Write(blocks, box, listLevel > 0 ? TextRole.Continue(listLevel) : TextRole.Text, listLevel, before);

    /// <summary>Writes blocks whose paragraphs have a role of their own.</summary>
    public void Write(ImmutableArray<Block> blocks, Box box, TextRole role, int listLevel = 0, Block? before = null)
    {
        if (++_depth > Nesting.DeepestBlock)
        {
            _composition.Diagnostics.Add(DocxErrors.TooDeep(blocks.IsEmpty ? null : Locate(blocks[0])));
            _depth--;
            return;
        }

        Block? earlier = null;
        foreach (var block in blocks)
        {
            if (KeepRules.LeadsOver(earlier, before, block))
                _stream.KeepLast();
            Write(block, box, role, listLevel, before);
            (earlier, before) = (before, block);
        }

        _depth--;
    }

    /// <summary>Whether a block is a table, in whose first row a label has a cell of its own.</summary>
    public static bool IsTable(Block block) => block is Table || block is WritingGrid grid && GridWriter.IsTable(grid);

    /// <summary>Writes a table with a label beside it.</summary>
    public void WriteLabelled(Block table, Box box, PartLabel label)
    {
        if (table.Id is { } id)
            _stream.Name(id);
        if (table is WritingGrid grid)
            _grids.Write(grid, box, label);
        else
            _tables.Write((Table)table, box, label);
    }

    private void Write(Block block, Box box, TextRole role, int listLevel, Block? before)
    {
        if (block.Id is { } id)
            _stream.Name(id);
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading);
                break;
            case Paragraph paragraph:
                bool isLoose = box.TextSize == 0 && KeepRules.IsLoose(before, block, listLevel > 0 || role.IsFlush ? default : box.Look.FirstLine);
                bool isFlush = role.IsFlush || role.IsText && listLevel == 0 && box.Look.FirstLine.Count > 0 && KeepRules.IsSmallHeading(paragraph);
                WriteText(paragraph, isLoose || isFlush ? role with { IsLoose = role.IsLoose || isLoose, IsFlush = isFlush } : role, box);
                break;
            case ListBlock list:
                _lists.Write(list, box, listLevel + 1);
                break;
            case Table table:
                _tables.Write(table, box);
                break;
            case Figure figure:
                _figures.Write(figure, box);
                break;
            case QuestionCard card:
                _cards.Write(card);
                break;
            case BoxedBlock boxed:
                _boxes.Write(boxed, box);
                break;
            case Dialogue dialogue:
                _boxes.Write(dialogue, box);
                break;
            case ChoiceList choices:
                _choices.Write(choices, box);
                break;
            case BilingualPair pair:
                _boxes.Write(pair, box);
                break;
            case WritingLines lines:
                WriteLines(lines, box);
                break;
            case WritingGrid grid:
                _grids.Write(grid, box);
                break;
            case Columns columns:
                _columns.Write(columns, box);
                break;
            case CardSheet sheet:
                _sheets.Write(sheet);
                break;
            case PageBreak:
                _stream.BreakPage();
                break;
            default:
                throw new UnknownKindException(block);
        }
    }

    private void WriteText(Paragraph text, TextRole role, Box box)
    {
        var xml = _stream.Add(role, box).Content;
        // In a box what belongs to a list hangs from the edge, with or without a mark.
        if (role.Level > 0 && box.HasFrame)
            xml.Tab();
        _inlines.Write(text.Inlines, xml);
    }

    private void WriteHeading(Heading heading)
    {
        var openers = _composition.Options.Pages.Openers;
        bool isFirst = _composition.Document.Blocks[0] == heading;
        if (heading.Level == 1 && !isFirst && (openers is null || heading.Id is { } id && openers.Contains(id)))
            _stream.BreakPage();
        WriteHeading(heading, isFacing: false);
    }

    /// <summary>A heading on the left of two facing pages, in the first of its languages.</summary>
    public void WriteFacing(Heading heading)
    {
        if (heading.Id is { } id)
            _stream.Name(id);
        WriteHeading(heading, isFacing: true);
    }

    /// <summary>The same heading on the page opposite, in the other language: it looks alike and is none, for contents and navigation have it once.</summary>
    public void WriteOpposite(Heading heading)
    {
        var (_, second) = StyledDocument.LanguagesOf(heading);
        if (second.IsEmpty)
            return;
        int level = HeadingLook.LevelOf(heading.Level);
        var xml = _stream.Add(AtTop(Looking(level)) with { Style = StyleId.HeadingOpposite(level) }).Content;
        _inlines.Write(second, xml);
    }

    private void WriteHeading(Heading heading, bool isFacing)
    {
        var counted = _composition.Plan.Of(heading);
        int level = HeadingLook.LevelOf(heading.Level);
        bool isInHouse = _composition.Options.Reference is not null;
        var properties = Looking(level) with
        {
            Style = StyleId.Heading(level),
            KeepNext = isInHouse ? true : null,
            // The styles of a house carry no list of ours, so the paragraph names it.
            Numbering = _composition.NumberingOf(counted, level <= _composition.Plan.Depth && !isInHouse ? _composition.Plan.OfHeadings : null, isInHouse),
        };
        // A house may have its chapters start lower.
        var xml = _stream.Add(isInHouse ? properties : AtTop(properties)).Content;
        LabelWriter.Write(heading.Id, xml, _composition, () => WriteTitle(heading, counted, isFacing, xml));
        int depth = _composition.Document.Info.ContentsDepth;
        if (heading.Level <= depth && heading.Level > _composition.Plan.Outline.ContentsDepth(depth))
            xml.ContentsMark(DocumentWalk.PlainText(heading.Inlines), heading.Level);
    }

    // What a heading says besides its style, where that is made for questions.
    private ParagraphProperties Looking(int level) =>
        _composition.Plan.Outline.IsShared(level) && _composition.HasOwnHeading(level) ? WordHeadingStyles.BesideQuestions(level, _composition.Theme) : new ParagraphProperties();

    // At the top of a page there is nothing to keep a distance to.
    private ParagraphProperties AtTop(ParagraphProperties heading) =>
        !_stream.OpensPage ? heading : heading with { Spacing = heading.Spacing is { } own ? own with { Before = 0 } : StyleParts.Before(0) };

    // The other language of a chapter stands after its title, smaller and lighter: a line break would show in the contents and in
    // the heads of pages that Word makes anew.
    private void WriteTitle(Heading heading, Counted? counted, bool isFacing, XmlBuffer xml)
    {
        var (first, second) = StyledDocument.LanguagesOf(heading);
        _inlines.Write(counted is { Text.Length: > 0 } && first is [TextRun run, ..] ? first.SetItem(0, new TextRun(run.Text[counted.Text.Length..])) : first, xml);
        if (second.IsEmpty || isFacing)
            return;
        if (heading.Level == 1)
        {
            xml.StyledRun(StyleId.HeadingTranslation, " " + DocumentWalk.PlainText(second));
            return;
        }

        // Between Chinese and Latin letters spaces are left to the typesetter of Word, but here one language ends.
        xml.Blank();
        _inlines.Write(second, xml);
    }

    public void WriteLines(WritingLines lines, Box box)
    {
        var role = TextRole.WritingLines(WritingLook.PitchOf(lines));
        int count = _composition.Options.Pages.Lines.GetValueOrDefault(lines, WritingLook.CountOf(lines));
        for (int i = 0; i < count; i++)
        {
            if (i == 0 || KeepRules.MayEndAfter(i - 1, count) && !KeepRules.MayEndAfter(i, count))
                _stream.StartGroup();
            WriteRule(role, box);
            if (KeepRules.MayEndAfter(i, count))
                _stream.EndGroup();
        }
    }

    /// <summary>Lines in a cell to write into.</summary>
    public void WriteRules(int count, Mm pitch)
    {
        for (int i = 0; i < count; i++)
            WriteRule(TextRole.WritingLines(pitch), Box.None);
    }

    private void WriteRule(TextRole role, Box box) => PlainRuns.Write(_stream.Add(role, box).Content, "\u00A0");

    private SourceLocation? Locate(Block block) =>
        block.Line > 0 ? new SourceLocation(_composition.Document.Name, block.Line, 1, block.Line, 2) : null;
}

using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Html.Markup;
using PackBuilder.Looks;

namespace PackBuilder.Html.Body;

/// <summary>Writes blocks; the larger kinds have writers of their own.</summary>
internal sealed class BlockMarkup
{
    private readonly Composition _composition;
    private readonly MarkupBuffer _markup;
    private InlineMarkup _inlines;
    private int _depth;

    public BlockMarkup(Composition composition, MarkupBuffer markup)
    {
        _composition = composition;
        _markup = markup;
        _inlines = new InlineMarkup(composition, markup, composition.IsChinese);
        Styled = composition.Styled;
    }

    public Composition Composition => _composition;

    public MarkupBuffer Markup => _markup;

    public InlineMarkup Inlines => _inlines;

    /// <summary>The document with the words of the language that is being written.</summary>
    public StyledDocument Styled { get; private set; }

    public void Write(ImmutableArray<Block> blocks)
    {
        if (++_depth > Nesting.DeepestBlock)
            _composition.Add(HtmlErrors.TooDeep(_composition.At(blocks.IsEmpty ? 0 : blocks[0].Line)));
        else
        {
            foreach (var block in blocks)
                Write(block);
        }

        _depth--;
    }

    /// <summary>Writes what is wholly in a language.</summary>
    public void WriteIn(bool chinese, Action write)
    {
        var around = _inlines;
        _inlines = _inlines.In(chinese);
        write();
        _inlines = around;
    }

    /// <summary>As the other, and with the words of that language: of pages that are wholly in it.</summary>
    public void WriteWith(string language, bool chinese, Action write)
    {
        var around = Styled;
        Styled = Styled.WithLanguage(language);
        WriteIn(chinese, write);
        Styled = around;
    }

    /// <summary>A line of inlines in an element of its own, which says so where all its words are of the other language.</summary>
    public void WriteLine(string element, string? style, string? id, ImmutableArray<Inline> inlines)
    {
        _markup.Start(element, style).Optional("id", id);
        bool isOther = LanguageRuns.IsOther(DocumentWalk.PlainText(inlines), _inlines.IsChinese);
        if (isOther)
        {
            _markup.Attribute("lang", _inlines.IsChinese ? LanguageRuns.English : LanguageRuns.Chinese);
            WriteIn(!_inlines.IsChinese, () => _inlines.Write(inlines));
        }
        else
        {
            _inlines.Write(inlines);
        }

        _markup.End();
    }

    /// <summary>Words of the templates.</summary>
    public void WriteWords(string element, string? style, string words) => WriteLine(element, style, null, [new TextRun(words)]);

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                HeadingMarkup.Write(this, heading);
                break;
            case Paragraph paragraph:
                WriteLine("p", null, paragraph.Id, paragraph.Inlines);
                break;
            case ListBlock list:
                ListMarkup.Write(this, list);
                break;
            case Table table:
                TableMarkup.Write(this, table);
                break;
            case Figure figure:
                FigureMarkup.Write(this, figure);
                break;
            case QuestionCard card:
                CardMarkup.Write(this, card);
                break;
            case CardSheet sheet:
                CardMarkup.Write(this, sheet);
                break;
            case ChoiceList choices:
                ListMarkup.Write(this, choices);
                break;
            case BoxedBlock box:
                BoxMarkup.Write(this, box);
                break;
            case Dialogue dialogue:
                BoxMarkup.Write(this, dialogue);
                break;
            case BilingualPair pair:
                BoxMarkup.Write(this, pair);
                break;
            case WritingLines lines:
                WritingMarkup.Write(this, lines);
                break;
            case WritingGrid grid:
                WritingMarkup.Write(this, grid);
                break;
            case Columns columns:
                _markup.Start("div", "cols").Optional("id", columns.Id);
                Write(columns.Blocks);
                _markup.End();
                break;
            case PageBreak:
                _markup.Start("div", "pb").Optional("id", block.Id).End();
                break;
            default:
                throw new UnknownKindException(block);
        }

        _markup.Line();
    }
}

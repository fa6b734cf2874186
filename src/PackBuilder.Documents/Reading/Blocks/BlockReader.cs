using System.Collections.Immutable;
using Markdig.Syntax;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Attributes;
using PackBuilder.Documents.Reading.Inlines;
using PackBuilder.Documents.Reading.Syntax;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using Block = PackBuilder.Documents.Model.Block;
using MarkdownBlock = Markdig.Syntax.Block;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Turns the blocks of the Markdown into ours, one kind after the other; the larger kinds have readers of their own.</summary>
internal sealed class BlockReader
{
    private readonly ReadingContext _context;
    private readonly InlineReader _inlines;
    private readonly ContainerReader _containers;
    private readonly TableReader _tables;
    private readonly ListReader _lists;
    private readonly FigureReader _figures;
    private int _depth;

    public BlockReader(ReadingContext context)
    {
        _context = context;
        _inlines = new InlineReader(context);
        _tables = new TableReader(context, _inlines);
        _lists = new ListReader(context, this);
        _figures = new FigureReader(context);
        _containers = new ContainerReader(context, this, _inlines);
    }

    public ImmutableArray<Block> ReadDocument(MarkdownDocument document) => Read(document, Place.Document, "the document");

    /// <param name="where">What the blocks stand in, for messages.</param>
    public ImmutableArray<Block> Read(IEnumerable<MarkdownBlock> blocks, Place place, Message where)
    {
        if (++_depth > Nesting.DeepestBlock)
        {
            if (blocks.FirstOrDefault() is { } first)
                _context.Report(DocumentErrors.TooDeep(_context.At(first)));
            _depth--;
            return [];
        }

        var result = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in blocks)
        {
            if (ReadOne(block, place, where) is { } read)
                result.Add(read);
        }

        _depth--;
        return result.ToImmutable();
    }

    private Block? ReadOne(MarkdownBlock block, Place place, Message where) => block switch
    {
        ParagraphBlock paragraph when FigureReader.IsFigure(paragraph) =>
            place == Place.ListItem ? NotHere("a figure", where, paragraph) : _figures.Read(paragraph),
        ParagraphBlock paragraph => ReadParagraph(paragraph),
        HeadingBlock heading => ReadHeading(heading, place, where),
        Markdig.Syntax.ListBlock list => _lists.Read(list, where),
        TableSyntax table => place == Place.ListItem ? NotHere("a table", where, table) : _tables.Read(table),
        // Printed where it is referred to.
        NoteSyntax => null,
        FenceBlock fence => _containers.Read(fence, place, where),
        _ => Refuse(block),
    };

    private Paragraph? ReadParagraph(ParagraphBlock block)
    {
        if (LooksLikeTable(block))
            _context.Report(DocumentErrors.TableWithoutBars(_context.At(block)));
        var inlines = _inlines.Read(block);
        return inlines.IsEmpty ? null : new Paragraph(inlines) { Line = block.Line + 1 };
    }

    private Heading? ReadHeading(HeadingBlock block, Place place, Message where)
    {
        var at = _context.At(block);
        if (place is not (Place.Document or Place.Spread))
            _context.Report(DocumentErrors.NotHere("a heading", where, at, "close the block before it, or write the text in **strong**"));
        if (block.IsSetext)
            _context.Report(DocumentErrors.Unsupported("an underlined heading", at, "write # before the text, and an empty line before ---"));
        if (block.Level > 4)
            _context.Report(DocumentErrors.HeadingTooDeep(block.Level, at));
        var attributes = BlockAttributeReader.Read(_context, HeadingAttributes.Of(block) ?? new TextSpan(0, 0), "a heading", at);
        attributes.RefuseUnknown("#id");
        if (block.Level == 1)
            _context.Captions.StartChapter();
        var inlines = _inlines.ReadPlain(block, "a heading");
        if (!inlines.IsEmpty)
            return new Heading(Math.Min(block.Level, 4), inlines) { Id = attributes.Id, Line = block.Line + 1 };
        _context.Report(DocumentErrors.EmptyHeading(at));
        return null;
    }

    private Block? NotHere(Message what, Message where, MarkdownBlock block)
    {
        _context.Report(DocumentErrors.NotHere(what, where, _context.At(block), "move it out of there"));
        return null;
    }

    private Block? Refuse(MarkdownBlock block)
    {
        // A group of definitions has no place of its own.
        var at = _context.At(block is LinkReferenceDefinitionGroup group ? group[0] : block);
        _context.Report(block switch
        {
            HtmlBlock => DocumentErrors.Unsupported("HTML", at, "use the blocks of templates/MARKDOWN.md, or write \\< for the sign itself"),
            QuoteBlock => DocumentErrors.Unsupported("a quotation with >", at, "use ::: letter or ::: note, or write \\> for the sign itself"),
            ThematicBreakBlock => DocumentErrors.Unsupported("a rule", at, "use a heading or ::: page-break; write \\- for the sign itself"),
            FencedCodeBlock => DocumentErrors.Unsupported("a block of code", at, "use ::: letter, or `code` inside a line"),
            CodeBlock => DocumentErrors.Unsupported("an indented block of code", at, "remove the spaces before the text"),
            LinkReferenceDefinitionGroup => DocumentErrors.Unsupported("a link definition", at, "write the address in the link: [text](address)"),
            _ => DocumentErrors.Unsupported("this Markdown", at, "templates/MARKDOWN.md lists what can be used"),
        });
        return null;
    }

    // A rule of a table as a line of text: the author meant a table and left out the first bars.
    private bool LooksLikeTable(ParagraphBlock block)
    {
        var lines = _context.Source.Content[block.Span.Start..Math.Min(_context.Source.Content.Length, block.Span.End + 1)].Split('\n');
        return lines.Skip(1).Any(line => line.Contains('|') && line.Contains("--", StringComparison.Ordinal)
            && line.All(c => c is '|' or '-' or ':' or ' ' or '\r'));
    }
}

using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Inlines;
using PackBuilder.Documents.Reading.Syntax;
using PackBuilder.Text.Diagnostics;
using Block = PackBuilder.Documents.Model.Block;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Reads fenced blocks by their word. Words that only mean something inside another block are read there.</summary>
internal sealed class ContainerReader
{
    private const int MostLines = 60;
    private const double SmallestPitch = 5;
    private const double LargestPitch = 20;
    private const double DefaultPitch = 9;
    private const int MostColumns = 4;

    private static readonly string[] Words =
    [
        "question", "options", "tip", "warning", "note", "dialogue", "letter", "lines", "grid", "bilingual", "columns", "cards", "page-break",
    ];

    private readonly ReadingContext _context;
    private readonly BlockReader _blocks;
    private readonly QuestionReader _questions;
    private readonly DialogueReader _dialogues;
    private readonly CardsReader _cards;
    private readonly GridReader _grids;
    private readonly PairReader _pairs;
    private readonly ChoiceReader _choices;

    public ContainerReader(ReadingContext context, BlockReader blocks, InlineReader inlines)
    {
        _context = context;
        _blocks = blocks;
        _choices = new ChoiceReader(context, blocks);
        _questions = new QuestionReader(context, blocks);
        _dialogues = new DialogueReader(context, inlines);
        _cards = new CardsReader(context, blocks);
        _grids = new GridReader(context, blocks);
        _pairs = new PairReader(context, blocks);
    }

    public Block? Read(FenceBlock fence, Place place, Message where)
    {
        if (fence.Info.Length == 0)
        {
            _context.Report(DocumentErrors.ClosesNothing(_context.At(fence)));
            return null;
        }

        if (fence.Depth >= FenceParser.MaxDepth)
        {
            _context.Report(DocumentErrors.TooDeep(_context.At(fence)));
            return null;
        }

        var head = FenceHead.Read(_context, fence);
        if (!fence.FoundEnd)
            _context.Report(DocumentErrors.NeverClosed(head.Word, fence.Colons, head.At));
        RefuseWrongPlace(head, place, where);
        return Read(fence, head, place) switch
        {
            // A pair of headings, which have their own.
            Heading heading => heading,
            { } block => block with { Id = head.Attributes.Id, Line = fence.Line + 1 },
            null => null,
        };
    }

    private Block? Read(FenceBlock fence, FenceHead head, Place place) => head.Word switch
    {
        "question" => _questions.Read(fence, head),
        "options" => _choices.Read(fence, head),
        "tip" => ReadCallout(fence, head, CalloutKind.Tip),
        "warning" => ReadCallout(fence, head, CalloutKind.Warning),
        "note" => ReadCallout(fence, head, CalloutKind.Note),
        "dialogue" => _dialogues.Read(fence, head),
        "letter" => ReadLetter(fence, head),
        "lines" => ReadLines(fence, head),
        "grid" => _grids.Read(fence, head),
        "bilingual" => _pairs.Read(fence, head, place),
        "columns" => ReadColumns(fence, head),
        "cards" => _cards.Read(fence, head),
        "page-break" => ReadPageBreak(fence, head),
        _ => Unknown(head),
    };

    private Callout ReadCallout(FenceBlock fence, FenceHead head, CalloutKind kind)
    {
        head.Attributes.RefuseUnknown("#id", "title");
        return new Callout(kind, head.Attributes.Text("title"), Filled(fence, head));
    }

    private Letter ReadLetter(FenceBlock fence, FenceHead head)
    {
        head.Attributes.RefuseUnknown("#id");
        return new Letter(Filled(fence, head));
    }

    private WritingLines ReadLines(FenceBlock fence, FenceHead head)
    {
        head.Attributes.RefuseUnknown("count", "most", "pitch");
        RefuseContent(fence, head);
        int count = head.Attributes.Integer("count", 1, MostLines);
        return new WritingLines(count, head.Attributes.Number("pitch", SmallestPitch, LargestPitch, DefaultPitch))
        {
            Most = head.Attributes.Integer("most", count, MostLines, count),
        };
    }

    private Columns ReadColumns(FenceBlock fence, FenceHead head)
    {
        head.Attributes.RefuseUnknown("#id", "count");
        return new Columns(head.Attributes.Integer("count", 2, MostColumns, 2), Filled(fence, head));
    }

    private PageBreak ReadPageBreak(FenceBlock fence, FenceHead head)
    {
        head.Attributes.RefuseUnknown();
        RefuseContent(fence, head);
        return new PageBreak();
    }

    private ImmutableArray<Block> Filled(FenceBlock fence, FenceHead head)
    {
        if (fence.Count == 0)
            _context.Report(DocumentErrors.MustNotBeEmpty(head.Word, head.At));
        return _blocks.Read(fence, Place.Container, $"a block '{head.Word}'");
    }

    private void RefuseContent(FenceBlock fence, FenceHead head)
    {
        if (fence.Count > 0)
            _context.Report(DocumentErrors.MustBeEmpty(head.Word, head.At));
    }

    private void RefuseWrongPlace(FenceHead head, Place place, Message where)
    {
        bool isOutermost = place == Place.Document || place == Place.Spread && head.Word == "question";
        if (!isOutermost && head.Word is ("question" or "cards" or "page-break"))
            _context.Report(DocumentErrors.NotHere($"a block '{head.Word}'", where, head.At, "close the outer block before it"));
        else if (place == Place.ListItem && head.Word != "lines")
            _context.Report(DocumentErrors.NotHere($"a block '{head.Word}'", where, head.At, "start the line without spaces, after the list"));
    }

    private Block? Unknown(FenceHead head)
    {
        _context.Report(head.Word switch
        {
            "part" => DocumentErrors.NotHere("a block 'part'", "this place", head.At, "put it into a block 'question'"),
            "card" => DocumentErrors.NotHere("a block 'card'", "this place", head.At, "put it into a block 'cards'"),
            "back" => DocumentErrors.NotHere("a block 'back'", "this place", head.At, "put it at the end of a block 'card'"),
            "zh" or "en" => DocumentErrors.NotHere($"a block '{head.Word}'", "this place", head.At, "put it into a block 'bilingual'"),
            _ => DocumentErrors.UnknownContainer(head.Word, head.At, Words),
        });
        return null;
    }
}

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PackBuilder.Documents.Reading.Syntax;

/// <summary>Finds the texts of notes: <c>[^id]: text</c>, up to an empty line or the next note.</summary>
internal sealed class NoteSyntaxParser : BlockParser
{
    private const int LongestId = 80;

    public NoteSyntaxParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || IdAt(processor.Line) is not { } id)
            return BlockState.None;
        processor.NewBlocks.Push(new NoteSyntax(this)
        {
            Id = id,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        // After the colon.
        processor.Line.Start += id.Length + 4;
        processor.Line.TrimStart();
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || IdAt(processor.Line) is not null)
            return BlockState.None;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>The id in <c>[^id]</c> at the start of a text, or null.</summary>
    public static string? IdAt(StringSlice text, bool needsColon = true)
    {
        if (text.CurrentChar != '[' || text.PeekChar() != '^')
            return null;
        int end = text.Text.IndexOf(']', text.Start, Math.Min(text.Length, LongestId + 3));
        if (end < text.Start + 3 || needsColon && (end + 1 > text.End || text.Text[end + 1] != ':'))
            return null;
        string id = text.Text[(text.Start + 2)..end];
        return id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') ? id : null;
    }
}

/// <summary>The text of a note, which is printed where it is referred to.</summary>
internal sealed class NoteSyntax : LeafBlock
{
    public NoteSyntax(BlockParser parser)
        : base(parser) => ProcessInlines = true;

    public required string Id { get; init; }
}

/// <summary>A reference to a note.</summary>
internal sealed class NoteInline(string id) : Markdig.Syntax.Inlines.LeafInline
{
    public string Id { get; } = id;
}

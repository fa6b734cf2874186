using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>The notes of a file: <c>[^id]: words</c>. A guide has none, so their words stand in brackets where they are referred to.</summary>
internal sealed class MarkdownNotes
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public bool IsUsed(string id) => _used.Contains(id);

    public void Add(string id, string words) => _words.TryAdd(id, words);

    public string? Find(string id)
    {
        _used.Add(id);
        return _words.GetValueOrDefault(id);
    }
}

/// <summary>Finds the words of notes, up to an empty line or the next note.</summary>
internal sealed class MarkdownNoteParser : BlockParser
{
    public MarkdownNoteParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (NoteMark.IdAt(processor.Line, isText: true) is not { } id)
            return BlockState.None;
        processor.NewBlocks.Push(new MarkdownNoteBlock(this)
        {
            Id = id, Line = processor.LineIndex, Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || NoteMark.IdAt(processor.Line, isText: true) is not null)
            return BlockState.None;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}

/// <summary>The words of a note.</summary>
internal sealed class MarkdownNoteBlock(BlockParser parser) : LeafBlock(parser)
{
    public required string Id { get; init; }
}

/// <summary>Finds <c>[^id]</c> in a line.</summary>
internal sealed class NoteMarkParser : InlineParser
{
    public NoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (NoteMark.IdAt(slice, isText: false) is not { } id)
            return false;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new NoteMark(id) { Span = new SourceSpan(start, start + id.Length + 2), Line = line, Column = column };
        slice.Start += id.Length + 3;
        return true;
    }
}

/// <summary>A reference to a note.</summary>
internal sealed class NoteMark(string id) : LeafInline
{
    private const int LongestId = 80;

    public string Id { get; } = id;

    /// <param name="isText">A colon follows, and then the words of the note.</param>
    public static string? IdAt(StringSlice text, bool isText)
    {
        if (text.CurrentChar != '[' || text.PeekChar() != '^')
            return null;
        int end = text.Text.IndexOf(']', text.Start, Math.Min(text.Length, LongestId + 3));
        if (end < text.Start + 3 || isText && (end + 1 > text.End || text.Text[end + 1] is not (':' or '：')))
            return null;
        string id = text.Text[(text.Start + 2)..end];
        return id.Any(char.IsWhiteSpace) ? null : id;
    }
}

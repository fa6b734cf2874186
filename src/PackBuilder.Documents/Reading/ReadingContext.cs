using Markdig.Syntax;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading;

/// <summary>What the readers of one document share: its text, and what they found on the way. Lives for one reading.</summary>
internal sealed class ReadingContext(SourceText source)
{
    public SourceText Source => source;

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Every id given, with its place.</summary>
    public Dictionary<string, SourceLocation> Ids { get; } = [];

    /// <summary>Every <c>#id</c> a link points to.</summary>
    public List<(string Id, SourceLocation At)> References { get; } = [];

    /// <summary>Every id whose block a reference calls by its name, with the place of the reference.</summary>
    public List<(string Id, SourceLocation At)> Names { get; } = [];

    public CaptionCounter Captions { get; } = new();

    /// <summary>The texts of notes, once they are read.</summary>
    public NoteTexts? Notes { get; set; }

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    public SourceLocation At(TextSpan span) => source.Locate(span);

    /// <summary>The first line of a block or inline, which is enough to find it.</summary>
    public SourceLocation At(MarkdownObject item)
    {
        int start = Math.Clamp(item.Span.Start, 0, source.Content.Length);
        int line = source.PositionOf(start).Line;
        int endOfLine = source.StartOfLine(line) + source.Line(line).Length;
        int end = Math.Clamp(item.Span.End + 1, start, Math.Max(start, endOfLine));
        return source.Locate(TextSpan.FromBounds(start, end));
    }

    /// <summary>Keeps an id, or reports that it is taken.</summary>
    public void Register(string id, SourceLocation at)
    {
        if (!Ids.TryAdd(id, at))
            Report(DocumentErrors.RepeatedId(id, at, Ids[id]));
    }
}

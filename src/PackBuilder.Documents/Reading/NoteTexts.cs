using System.Collections.Immutable;
using Markdig.Syntax;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Inlines;
using PackBuilder.Documents.Reading.Syntax;
using PackBuilder.Text.Source;
using Inline = PackBuilder.Documents.Model.Inline;

namespace PackBuilder.Documents.Reading;

/// <summary>The texts of notes by id, read before what refers to them; each is printed once.</summary>
internal sealed class NoteTexts(ReadingContext context)
{
    private readonly Dictionary<string, (ImmutableArray<Inline> Text, SourceLocation At)> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public void Read(MarkdownDocument document)
    {
        var inlines = new InlineReader(context);
        foreach (var block in document.Descendants<NoteSyntax>())
        {
            var at = context.At(block);
            var text = inlines.ReadPlain(block, "a note");
            if (text.IsEmpty)
                context.Report(DocumentErrors.MustNotBeEmpty("note", at));
            if (!_texts.TryAdd(block.Id, (text, at)))
                context.Report(DocumentErrors.RepeatedId("^" + block.Id, at, _texts[block.Id].At));
        }
    }

    /// <summary>The note with an id, or null after an error.</summary>
    public Footnote? Take(string id, SourceLocation at)
    {
        if (!_texts.TryGetValue(id, out var text))
            context.Report(DocumentErrors.UnknownNote(id, at, _texts.Keys));
        else if (!_used.Add(id))
            context.Report(DocumentErrors.NoteUsedTwice(id, at));
        else
            return new Footnote(id, text.Text);
        return null;
    }

    /// <summary>Nothing more is to be said of a note whose reference stands where none can.</summary>
    public void Refuse(string id) => _used.Add(id);

    /// <summary>Reports the notes that nothing refers to: they would not be printed.</summary>
    public void CheckUse()
    {
        foreach (var (id, text) in _texts)
        {
            if (!_used.Contains(id))
                context.Report(DocumentErrors.UnusedNote(id, text.At));
        }
    }
}

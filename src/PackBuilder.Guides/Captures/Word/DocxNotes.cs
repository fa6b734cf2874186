using PackBuilder.Guides.Captures.Word.Inline;
using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>Footnotes, endnotes and comments, which are read right after what refers to them, each once.</summary>
internal sealed class DocxNotes
{
    private readonly Dictionary<(DocxNoteKind Kind, string Id), Note> _notes = [];

    public DocxNotes(DocxScope scope, DocxPart main)
    {
        // Notes may have comments.
        Read(scope, scope.Package.Related(main, "comments"), DocxNoteKind.Comment, "w:comment");
        Read(scope, scope.Package.Related(main, "footnotes"), DocxNoteKind.Footnote, "w:footnote");
        Read(scope, scope.Package.Related(main, "endnotes"), DocxNoteKind.Endnote, "w:endnote");
    }

    /// <summary>The blocks of a note, where the first reference to it is; none for a later one.</summary>
    public IEnumerable<CaptureBlock> Take(DocxReference reference) =>
        _notes.Remove((reference.Kind, reference.Id), out var note) ? Show(reference.Kind, note, reference.Reason) : [];

    /// <summary>The notes that nothing in the text refers to.</summary>
    public IEnumerable<CaptureBlock> Rest()
    {
        var rest = _notes.OrderBy(note => note.Value.Order).ToList();
        _notes.Clear();
        return rest.SelectMany(note => Show(note.Key.Kind, note.Value, note.Key.Kind == DocxNoteKind.Comment ? null : "unused-note"));
    }

    private static IEnumerable<CaptureBlock> Show(DocxNoteKind kind, Note note, string? reason)
    {
        string text = string.Join(kind == DocxNoteKind.Comment ? '\n' : ' ', note.Blocks.SelectMany(Unplaced.Lines).Where(line => line.Length > 0)).Trim();
        string madeUp = string.Concat(note.Blocks.Select(Unplaced.MadeUp));
        string before = kind != DocxNoteKind.Comment && reason is null ? "注：" : "";
        if (text.Length > 0)
        {
            CaptureBlock shown = reason is not null ? Unplaced.LeftOut(reason, text)
                : kind == DocxNoteKind.Comment ? new CaptureNote(text, Unplaced.At, 1)
                : Unplaced.Paragraph(before + text, LineLook.Plain);
            yield return shown with { MadeUp = before + madeUp };
            // What was remarked is printed for the trainer; who remarked it stands in the ledger alone, and is no text of the file.
            if (kind == DocxNoteKind.Comment && note.Author.Length > 0)
                yield return Unplaced.LeftOut("comment-author", note.Author) with { MadeUp = note.Author };
        }

        foreach (var block in note.Blocks.Where(Unplaced.IsBeside))
        {
            if (block is not CapturePicture picture || kind != DocxNoteKind.Comment && reason is null)
                yield return block;
            else if (picture.Alternative.Length > 0)
                yield return Unplaced.LeftOut(reason ?? "picture", picture.Alternative);
        }
    }

    private void Read(DocxScope scope, DocxPart? part, DocxNoteKind kind, string element)
    {
        if (part is null)
            return;
        using var xml = scope.Package.Open(part);
        if (!xml.ReadToRoot())
            return;
        var blocks = new DocxBlocks(scope, this);
        foreach (string name in xml.Children())
        {
            if (name != element)
                continue;
            string id = xml.Attribute("id") ?? "";
            string author = xml.Attribute("author") ?? "";
            var note = new Note(author, _notes.Count, blocks.Within(xml, null));
            // Of two notes with one number nothing refers to the second, but it is there.
            if (!_notes.TryAdd((kind, id), note))
                _notes.Add((kind, $"{id}#{_notes.Count}"), note);
        }
    }

    private sealed record Note(string Author, int Order, List<CaptureBlock> Blocks);
}

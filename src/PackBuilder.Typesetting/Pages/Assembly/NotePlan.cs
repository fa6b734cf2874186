using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Assembly;

/// <summary>
/// The notes of a document: their texts, their numbers, where they are printed. Numbers are circled and start again on every
/// page, as is usual in Chinese books (CY/T 121).
/// </summary>
internal sealed class NotePlan
{
    public const string ToNote = "#note:";
    public const string ToReference = "#note-reference:";

    // ① to ⑳, ㉑ to ㉟, ㊱ to ㊿.
    private const int MostNumbers = 50;


    private readonly Composition _composition;
    private readonly LineArena _arena;
    private readonly List<SetParagraph> _texts = [];
    private readonly Dictionary<int, SetParagraph> _numbers = [];
    private readonly Dictionary<int, SetParagraph> _labels = [];
    private readonly Dictionary<int, int> _pageOfReference = [];
    private readonly Dictionary<int, int> _pageOfText = [];

    private NotePlan(Composition composition, LineArena arena) => (_composition, _arena) = (composition, arena);

    public IReadOnlyList<SetParagraph> Texts => _texts;

    /// <summary>Null for a document without notes.</summary>
    public static NotePlan? Make(Composition composition, LineArena arena)
    {
        if (arena.Notes.Count == 0)
            return null;
        var plan = new NotePlan(composition, arena);
        var theme = composition.Theme;
        for (int i = 0; i < arena.Notes.Count; i++)
        {
            var run = new RunStyle(FaceRole.Body, false, false, theme.Colours.Ink, arena.Notes[i].Node);
            plan._texts.Add(composition.Set(arena.Notes[i].Note.Inlines, new ParagraphStyle(run, theme.NoteSize, theme.Measure - FrontLook.NoteHanging.At(theme.NoteSize))));
        }

        return plan;
    }

    /// <summary>Gives the notes their numbers, once the pages are cut.</summary>
    public void Number(IReadOnlyList<PageSpan> spans)
    {
        var placed = new HashSet<Footnote>(ReferenceEqualityComparer.Instance);
        // A page counts on from the one before it, on facing pages from the one two before.
        var lateOf = new Dictionary<Galley, int>();
        for (int page = 0; page < spans.Count; page++)
        {
            // A note that could not start on the page of its number keeps it, and the next page counts on from there.
            int number = lateOf.GetValueOrDefault(spans[page].Galley);
            foreach (var piece in (spans[page].Notes ?? []).Where(piece => piece.From == 0))
                _pageOfText[piece.Note] = page;
            bool isLate = false;
            for (int strip = spans[page].From; strip < spans[page].To; strip++)
            {
                foreach (int note in NoteFeet.NotesOf(spans[page].Galley, strip, _arena))
                {
                    placed.Add(_arena.Notes[note].Note);
                    _pageOfReference[note] = page;
                    Set(note, ++number);
                    isLate |= !_pageOfText.ContainsKey(note);
                }
            }

            lateOf[spans[page].Galley] = isLate ? number : 0;
        }

        // A card is set more than once, to find its size.
        foreach (var entry in _arena.Notes.Where(entry => placed.Add(entry.Note)))
            _composition.Report((document, _) => TypesettingErrors.NoteWithoutFoot(document, entry.Note.Id));
    }

    public SetParagraph? NumberOf(int note) => _numbers.GetValueOrDefault(note);

    /// <summary>Index of the page of the body that a link of this plan leads to, or -1.</summary>
    public int PageOf(string target) =>
        NoteIn(target, ToNote) is { } text ? _pageOfText.GetValueOrDefault(text, -1)
        : NoteIn(target, ToReference) is { } reference ? _pageOfReference.GetValueOrDefault(reference, -1)
        : -1;

    /// <param name="left">Left edge of the text, pt.</param>
    public void Paint(PageSpan span, double left, LinePainter lines, LinkCollector links, List<FrameItem> output)
    {
        if (span.Notes is not { Length: > 0 } pieces)
            return;
        var theme = _composition.Theme;
        double pitch = NoteFeet.PitchOf(theme), y = theme.Top + theme.BodyHeight - pieces.Sum(piece => piece.To - piece.From) * pitch;
        output.Add(new FilledBox(left, y - pitch * 0.45, theme.Measure * 0.25, 0.5, theme.Colours.Muted));
        foreach (var piece in pieces)
        {
            double baseline = theme.BaselineOf(pitch, theme.NoteSize);
            if (piece.From == 0 && _labels.TryGetValue(piece.Note, out var label))
                lines.Paint(label, 0, left, y + baseline, output, links);
            for (int line = piece.From; line < piece.To; line++, y += pitch)
                lines.Paint(_texts[piece.Note], line, left + FrontLook.NoteHanging.At(theme.NoteSize), y + baseline, output, links);
        }
    }

    private static int? NoteIn(string target, string prefix) =>
        target.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(target.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int note) ? note : null;

    private void Set(int note, int number)
    {
        var entry = _arena.Notes[note];
        if (number > MostNumbers)
        {
            _composition.Report((document, _) => TypesettingErrors.TooManyNotes(document, entry.Note.Id, MostNumbers));
            return;
        }

        string text = char.ConvertFromUtf32(number <= 20 ? 0x2460 + number - 1 : number <= 35 ? 0x3251 + number - 21 : 0x32B1 + number - 36);
        var theme = _composition.Theme;
        _numbers[note] = Mark(text, entry.Size * NoteEntry.MarkSize, entry.Reference, ToNote + note, note * 2);
        _labels[note] = Mark(text, theme.NoteSize, entry.Node?.Add(StructureRole.Label).Add(StructureRole.Link), ToReference + note, note * 2 + 1);
    }

    // Links of notes are told apart from those of the text.
    private SetParagraph Mark(string text, double size, StructureNode? node, string target, int link)
    {
        const int FirstLink = 1 << 24;
        var run = new RunStyle(FaceRole.Body, false, false, _composition.Theme.Colours.Accent, node, target) { Link = FirstLink + link, LinkNode = node, LinkText = text };
        return _composition.Set(text, new ParagraphStyle(run, size, size * 2, 0, false));
    }
}

using PackBuilder.Looks;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>Lines of a note at the foot of a page.</summary>
/// <param name="Note">Index among the notes of the document.</param>
internal readonly record struct FootnotePiece(int Note, int From, int To);

/// <summary>
/// Divides the notes over the feet of pages: each starts on the page of its number; what does not fit goes on on the next
/// page, so that no line of it is lost.
/// </summary>
internal sealed class NoteFeet(Galley galley, LineArena arena, IReadOnlyList<SetParagraph> texts, Theme theme)
{
    // Lines of a note that start on the page of its number.
    private const int LeastLines = 2;
    private readonly Queue<FootnotePiece> _carried = new();

    // Asked for again and again while pages are planned.
    private StripNotes[]? _strips;

    // Of the notes of the page so far, those carried over included.
    private int _lines;

    public static double PitchOf(Theme theme) => theme.Pitch * TypeScale.NotePitch;

    /// <summary>White and rule above the notes.</summary>
    public static double GapOf(Theme theme) => theme.Pitch * 0.8;

    public bool HasCarried => _carried.Count > 0;

    /// <summary>Whether a strip refers to any.</summary>
    public bool HasNotes(int strip)
    {
        _strips ??= new StripNotes[galley.Count];
        if (_strips[strip] == StripNotes.Unknown)
            _strips[strip] = NotesOf(galley, strip, arena).Any() ? StripNotes.Some : StripNotes.None;
        return _strips[strip] == StripNotes.Some;
    }

    /// <summary>What the notes of the page so far take.</summary>
    public double Height => HeightOf(_lines);

    /// <summary>Starts a page.</summary>
    public void Start()
    {
        _lines = Math.Min(MostLines, _carried.Sum(piece => piece.To - piece.From));
    }

    // The text keeps at least half of the page.
    private int MostLines => Math.Max(1, (int)(theme.BodyHeight / 2 / PitchOf(theme)));

    /// <summary>Adds the notes of a strip; returns what the foot takes at the least if the page went on to the end of it.</summary>
    public double Add(int strip)
    {
        if (!HasNotes(strip))
            return HeightOf(Math.Min(_lines, MostLines));
        int here = 0, least = 0;
        foreach (int note in NotesOf(galley, strip, arena))
        {
            here += texts[note].LineCount;
            least += Math.Min(LeastLines, texts[note].LineCount);
        }

        // Another note can start only where those before it are whole.
        double minimum = HeightOf(_lines + least);
        _lines += here;
        return minimum;
    }

    /// <summary>Whether all notes of the page have room below a height, pt.</summary>
    public bool AreWhole(double bodyEnd) => bodyEnd + HeightOf(_lines) <= theme.BodyHeight + 0.05;

    /// <summary>The notes of a page whose text ends at a height, with what was left over before.</summary>
    public FootnotePiece[] Take(int from, int to, double bodyEnd)
    {
        int room = Math.Max(0, (int)((theme.BodyHeight - bodyEnd - GapOf(theme) + 0.05) / PitchOf(theme)));
        for (int strip = from; strip < to; strip++)
        {
            foreach (int note in NotesOf(galley, strip, arena))
                _carried.Enqueue(new FootnotePiece(note, 0, texts[note].LineCount));
        }

        var pieces = new List<FootnotePiece>();
        var rest = new List<FootnotePiece>();
        foreach (var piece in _carried)
        {
            int lines = Math.Min(room, piece.To - piece.From);
            room -= lines;
            if (lines > 0)
                pieces.Add(piece with { To = piece.From + lines });
            if (piece.From + lines < piece.To)
            {
                room = 0;
                rest.Add(piece with { From = piece.From + lines });
            }
        }

        _carried.Clear();
        rest.ForEach(_carried.Enqueue);
        return [.. pieces];
    }

    public double HeightOf(int lines) => lines == 0 ? 0 : GapOf(theme) + lines * PitchOf(theme);

    /// <summary>The notes that the lines of a strip refer to, in reading order.</summary>
    public static IEnumerable<int> NotesOf(Galley from, int index, LineArena arena)
    {
        var strip = from[index];
        if (strip.Kind == StripKind.Line)
            return NotesOf(from.Paragraphs[strip.A].FirstLine + strip.B, arena);
        if (strip.Kind != StripKind.Row)
            return [];
        var slice = from.Rows[strip.A].Slices[strip.B];
        return from.Rows[strip.A].Cells.SelectMany((cell, c) =>
            Enumerable.Range(slice.Start[c], slice.End[c] - slice.Start[c]).SelectMany(inner => NotesOf(cell.Galley, inner, arena)));
    }

    private static List<int> NotesOf(int line, LineArena arena)
    {
        var notes = new List<int>();
        foreach (ref readonly var item in arena.Items(arena.Line(line).Start, arena.Line(line).End))
        {
            if (item.Class == CharClass.Drawn && item.Text >= DrawnKind.FirstNote)
                notes.Add(item.Text - DrawnKind.FirstNote);
        }

        return notes;
    }

    private enum StripNotes : byte
    {
        Unknown,
        None,
        Some,
    }
}

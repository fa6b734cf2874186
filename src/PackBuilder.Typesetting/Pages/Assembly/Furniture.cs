using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages.Assembly;

/// <summary>Running heads and page numbers: artifacts, set in small 黑体.</summary>
internal sealed class Furniture(Composition composition)
{
    private readonly Dictionary<string, SetParagraph> _heads = [];

    /// <param name="page">Index from 0.</param>
    /// <param name="chapter">Stands opposite the title, before the questions.</param>
    /// <param name="questions">Those of the page; empty for none.</param>
    public void Paint(int page, string chapter, string questions, string number, LinePainter lines, List<FrameItem> output)
    {
        var theme = composition.Theme;
        double left = theme.LeftOf(page), y = theme.Top - theme.Pitch * 1.55;
        bool isRight = page % 2 == 0;
        bool mirrored = theme.Design.Duplex && !isRight;
        string title = theme.Design.Head.Length > 0 ? theme.Design.Head : composition.Styled.RunningTitle;
        // What the head says already is not said twice.
        string edition = composition.Document.Info.Edition?.Name ?? "";
        if (chapter.Length > 0 && (title.Contains(TwoLanguages.OfLabel(chapter).First, StringComparison.Ordinal) || edition == chapter))
            chapter = "";
        if (title == edition)
            title = "";
        // Where there is no room for both languages, pages take turns, so that every opening says both.
        edition = ForPage(edition, isRight, Side);
        double whole = theme.Measure / theme.NoteSize - HeadGap, used = edition.Length == 0 ? 0 : WidthOf(edition) + (2 * LabelPad + LabelGap) / theme.NoteSize;
        string full = title;
        title = ForPage(title, isRight, whole - used - WidthOf(Joined(chapter, questions)));
        if (used + WidthOf(title) + WidthOf(Joined(chapter, questions)) > whole || WidthOf(Joined(chapter, questions)) > Side)
            (chapter, questions) = (TwoLanguages.ForPage(chapter, isRight), TwoLanguages.ForPage(questions, isRight));
        chapter = Shortened(Joined(chapter, questions), Side);
        // A title of two words says nothing, and where languages take turns the page opposite has it whole.
        double room = whole - used - WidthOf(chapter);
        title = WidthOf(title) > room && (room < LeastTitle || title != full) ? "" : Shortened(title, room);
        int first = output.Count;
        double label = PaintLabel(edition, mirrored, left, y, lines, output);
        Head(mirrored ? chapter : title, LineAlignment.Start, mirrored ? left : left + label, y, lines, output);
        Head(mirrored ? title : chapter, LineAlignment.End, mirrored ? left - label : left, y, lines, output);
        output.Add(new FilledBox(left, y + theme.Pitch * 0.32, theme.Measure, 0.4, theme.Colours.Rule));
        Mark(output, first, ArtifactKind.RunningHead);

        int folio = output.Count;
        double foot = theme.Top + theme.BodyHeight + theme.Pitch * 1.75;
        var alignment = !theme.Design.Duplex ? LineAlignment.Centre : mirrored ? LineAlignment.Start : LineAlignment.End;
        var style = new ParagraphStyle(new RunStyle(FaceRole.Body, false, false, theme.Colours.Ink, null), theme.SmallSize, theme.Measure, 0, false);
        lines.Paint(composition.Set(number, style with { Alignment = alignment }), 0, left, foot, output, null, isArtifact: true);
        if (theme.Design.Foot.Length > 0)
        {
            // Opposite the number; where that stands in the middle, at the left.
            var text = composition.SetLabel(Shortened(theme.Design.Foot, Side), theme.NoteSize, theme.Colours.Muted, null, theme.Measure, mirrored ? LineAlignment.End : LineAlignment.Start, bold: false);
            lines.Paint(text, 0, left, foot, output, null, isArtifact: true);
        }

        Mark(output, folio, ArtifactKind.Folio);
    }

    /// <summary>Says of a page without anything that this is meant.</summary>
    public void PaintBlank(int page, LinePainter lines, List<FrameItem> output)
    {
        var theme = composition.Theme;
        var text = composition.SetLabel(composition.Words.BlankPage, theme.NoteSize, theme.Colours.Muted, null, theme.Measure, LineAlignment.Centre, bold: false);
        lines.Paint(text, 0, theme.LeftOf(page), theme.Top + theme.BodyHeight * 0.45, output, null, isArtifact: true);
    }

    /// <summary>A mark at the outer edge of the paper, at a height of its own for each edition: in a pile, or held like a fan, the sheets can be told apart.</summary>
    public void PaintEdge(int page, List<FrameItem> output)
    {
        if (composition.Document.Info.Edition is not { Mark: > 0 } edition)
            return;
        var paper = composition.Theme.Design.Paper;
        double high = paper.Height / EdgeMarks, y = high * (edition.Mark - 0.5);
        double bleed = composition.Theme.Design.Bleed;
        double x = composition.Theme.Design.Duplex && page % 2 == 1 ? -bleed : paper.Width - EdgeWidth;
        output.Add(new FilledBox(x, y, EdgeWidth + bleed, high * 0.8, FrontLook.EditionColour(edition, composition.Theme.Colours)));
    }

    // Pt: printers leave some of it unprinted.
    private const double EdgeWidth = 17;
    private const int EdgeMarks = 14;

    // The edition before the title: white in a box, or in a frame where ink is saved.
    private double PaintLabel(string name, bool mirrored, double left, double y, LinePainter lines, List<FrameItem> output)
    {
        if (name.Length == 0)
            return 0;
        var theme = composition.Theme;
        var colour = FrontLook.EditionColour(composition.Document.Info.Edition, theme.Colours);
        double size = theme.NoteSize, width = WidthOf(name) * size + 2 * LabelPad;
        double x = mirrored ? left + theme.Measure - width : left, top = y - size * 1.08, high = size * 1.5;
        bool isFilled = theme.Design.HasCoverPanel;
        if (isFilled)
            output.Add(new FilledBox(x, top, width, high, colour));
        else
            output.Add(new StrokedPath([new(x, top), new(x + width, top), new(x + width, top + high), new(x, top + high)], true, 0.6, colour));
        if (!_heads.TryGetValue(name, out var label))
            _heads.Add(name, label = composition.SetLabel(name, size, isFilled ? Colour.White : colour, null, width, LineAlignment.Centre));
        lines.Paint(label, 0, x, y, output, null, isArtifact: true);
        return width + LabelGap;
    }

    private static string Joined(string chapter, string questions) => chapter.Length == 0 || questions.Length == 0 ? chapter + questions : chapter + Between + questions;

    private const string Between = " · ";

    private static void Mark(List<FrameItem> output, int first, ArtifactKind kind)
    {
        for (int i = first; i < output.Count; i++)
            output[i] = output[i] with { Artifact = kind };
    }

    private void Head(string text, LineAlignment alignment, double left, double y, LinePainter lines, List<FrameItem> output)
    {
        if (text.Length == 0)
            return;
        var theme = composition.Theme;
        string key = alignment + text;
        if (!_heads.TryGetValue(key, out var head))
        {
            head = composition.SetLabel(text, theme.NoteSize, theme.Colours.Muted, null, theme.Measure, alignment, bold: false);
            _heads.Add(key, head);
        }

        lines.Paint(head, 0, left, y, output, null, isArtifact: true);
    }

    private static string ForPage(string text, bool isRight, double room) => WidthOf(text) <= room ? text : TwoLanguages.ForPage(text, isRight);

    private static double WidthOf(string text) => TextMeasure.Pages.WidthOf(text);

    // Em: one side of a head, and what stands between the two.
    private double Side => composition.Theme.Measure * 0.45 / composition.Theme.NoteSize;

    private const double HeadGap = 2;
    private const double LeastTitle = 8;

    // Pt.
    private const double LabelPad = 5;
    private const double LabelGap = 7;

    // A head has one line; what does not fit is left off visibly.
    private static string Shortened(string text, double room)
    {
        if (WidthOf(text) <= room)
            return text;
        // The questions are what a page is looked up by; the chapter gives way.
        int tail = text.LastIndexOf(Between, StringComparison.Ordinal);
        string kept = tail > 0 ? text[tail..] : "";
        text = tail > 0 ? text[..tail] : text;
        room -= WidthOf(kept);
        int end = text.Length;
        while (end > 1 && WidthOf(text[..end]) > room - 2)
            end--;
        // A word that is cut is left off, and English has a shorter ellipsis.
        int word = end < text.Length && char.IsAsciiLetter(text[end]) ? text.LastIndexOf(' ', end) : -1;
        return word > 0 ? text[..word] + "…" + kept : text[..end] + "……" + kept;
    }
}

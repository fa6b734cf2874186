using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Front;

/// <summary>
/// The table of contents. Its length follows from the headings alone and its page numbers have a column of their own,
/// so that it needs no second layout.
/// </summary>
internal sealed class Contents(Composition composition)
{
    // Em: room for the page numbers.
    private const double NumberColumn = 3.5;

    // Of the height of a page, and of the distance of lines.
    private const double NearlyEmpty = 0.25;
    private const double Tightest = 0.83;
    private const double Step = 0.03;

    // Of the height of a page: a last page with less takes the chapter before with it, where that leaves as much on the page before.
    private const double WellFilled = 0.45;

    private List<Entry> _entries = [];
    private SetParagraph? _title;

    /// <summary>Number of pages it takes.</summary>
    public int PageCount => _entries.Count == 0 ? 0 : _entries[^1].Page + 1;

    private sealed record Entry(Anchor Anchor, SetParagraph Title, StructureNode Link, double X, double Y, double Pitch, int Page);

    public void Compose(IEnumerable<Anchor> headings, StructureNode root)
    {
        var theme = composition.Theme;
        var titleNode = root.Add(StructureRole.Paragraph);
        var node = root.Add(StructureRole.Contents);
        _title = composition.SetLabel(composition.Words.Contents, theme.HeadingSize(1), theme.Colours.Accent, titleNode, theme.Measure);
        var set = headings.Select(heading => SetEntry(heading, node)).ToList();
        _entries = Place(set, 1);
        // A last page of a few lines is not worth its paper: lines are moved together a little if that saves it.
        for (double part = 1 - Step; part >= Tightest && _entries.Count > 0 && FootOf(_entries) < theme.BodyHeight * NearlyEmpty && PageCount > 1; part -= Step)
        {
            var tighter = Place(set, part);
            if (tighter[^1].Page < _entries[^1].Page)
                _entries = tighter;
        }

        if (PageCount > 1 && FootOf(_entries) < theme.BodyHeight * WellFilled)
        {
            int chapter = _entries.FindLastIndex(entry => entry.Page == PageCount - 2 && entry.Anchor.Level == 1);
            if (chapter >= 0 && _entries[chapter].Y >= theme.BodyHeight * WellFilled)
                _entries = Place(set, 1, chapter);
        }
    }

    private Entry SetEntry(Anchor heading, StructureNode node)
    {
        var theme = composition.Theme;
        bool isChapter = heading.Level == 1;
        double x = (heading.Level - 1) * FrontLook.ContentsIndent.At(theme.Em);
        var link = node.Add(StructureRole.ContentsItem).Add(StructureRole.Reference).Add(StructureRole.Link);
        var run = new RunStyle(isChapter ? FaceRole.Heading : FaceRole.Body, isChapter, false, isChapter ? theme.Colours.Accent : theme.Colours.Ink, link);
        ImmutableArray<Inline> words = [new TextRun(heading.Title)];
        var title = composition.SetByLanguage(words, TwoLanguages.Split(words), new ParagraphStyle(run, theme.Em, Math.Max(theme.Em, theme.Measure - x - NumberColumn * theme.Em), 0, false));
        return new Entry(heading, title, link, x, 0, theme.Pitch * (isChapter ? 1.2 : 1.1), 0);
    }

    /// <param name="part">Of the usual distance of lines.</param>
    /// <param name="opener">The entry that starts a page although the one before has room for it; negative for none.</param>
    private List<Entry> Place(List<Entry> set, double part, int opener = -1)
    {
        var theme = composition.Theme;
        var placed = new List<Entry>(set.Count);
        double y = theme.Pitch * 3.5;
        int page = 0;
        for (int i = 0; i < set.Count; i++)
        {
            var entry = set[i];
            double before = entry.Anchor.Level == 1 && y > theme.Pitch * 3.6 ? theme.Pitch * 0.4 * part : 0, pitch = entry.Pitch * part;
            if (y + before + entry.Title.LineCount * pitch > theme.BodyHeight && y > 0 || i == opener)
                (page, y, before) = (page + 1, 0, 0);
            placed.Add(entry with { Y = y + before, Pitch = pitch, Page = page });
            y += before + entry.Title.LineCount * pitch;
        }

        return placed;
    }

    private static double FootOf(List<Entry> entries) => entries[^1].Y + entries[^1].Title.LineCount * entries[^1].Pitch;

    /// <param name="page">Which page of the contents, from 0.</param>
    /// <param name="printed">The number printed on a page, by its index from 0.</param>
    /// <param name="placeOf">Where a heading came to stand.</param>
    public void Paint(int page, double left, LinePainter lines, Func<int, string> printed, Func<Anchor, PlacedAnchor> placeOf, List<FrameItem> output)
    {
        var theme = composition.Theme;
        if (page == 0)
            lines.Paint(_title!, 0, left, theme.Top + theme.BaselineOf(theme.Pitch * 2, _title!.Size), output, null);
        foreach (var entry in _entries.Where(entry => entry.Page == page))
            PaintEntry(entry, placeOf(entry.Anchor), left, theme.Top + entry.Y, lines, printed, output);
    }

    private void PaintEntry(Entry entry, PlacedAnchor place, double left, double top, LinePainter lines, Func<int, string> printed, List<FrameItem> output)
    {
        var theme = composition.Theme;
        int first = output.Count;
        double x = left + entry.X, baseline = 0;
        for (int k = 0; k < entry.Title.LineCount; k++)
        {
            baseline = top + k * entry.Pitch + theme.BaselineOf(entry.Pitch, theme.Em);
            lines.Paint(entry.Title, k, x, baseline, output, null);
        }

        double titleEnd = EndOf(output, first, x);
        var run = new RunStyle(FaceRole.Body, false, false, theme.Colours.Ink, entry.Link);
        var set = composition.Set(printed(place.Page), new ParagraphStyle(run, theme.Em, theme.Measure, 0, false) { Alignment = LineAlignment.End });
        var numbers = new List<FrameItem>();
        lines.Paint(set, 0, left, baseline, numbers, null);
        double numberStart = numbers.Count > 0 ? ((GlyphRun)numbers[0]).X : left + theme.Measure;
        Leader(titleEnd + theme.Em * 0.6, numberStart - theme.Em * 0.6, baseline - theme.Em * 0.12, output);
        output.AddRange(numbers);
        output.Add(new LinkArea(x, top, left + theme.Measure - x, entry.Title.LineCount * entry.Pitch, "#" + (entry.Anchor.Id ?? ""), entry.Anchor.Title)
        {
            Owner = entry.Link,
            TargetPage = place.Page,
            TargetY = place.Y,
        });
    }

    private void Leader(double from, double to, double y, List<FrameItem> output)
    {
        const double Step = 4;
        from = Math.Ceiling(from / Step) * Step;
        if (to - from < 2 * Step)
            return;
        var dots = ImmutableArray.CreateBuilder<PathPoint>();
        dots.Add(new PathPoint(from, y));
        dots.Add(new PathPoint(to, y));
        output.Add(new StrokedPath(dots.ToImmutable(), false, 0.7, composition.Theme.Colours.Muted) { Dash = 0.7, Gap = Step - 0.7 });
    }

    private static double EndOf(List<FrameItem> output, int first, double x)
    {
        double end = x;
        for (int i = first; i < output.Count; i++)
        {
            if (output[i] is GlyphRun { Glyphs.IsEmpty: false } run)
                end = run.X + (run.Glyphs[^1].X / 1000 + 1) * run.Size;
        }

        return end;
    }
}

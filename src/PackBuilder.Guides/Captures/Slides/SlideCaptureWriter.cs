using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Captures.Pictures;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Slides;

/// <summary>Collects the blocks of the slides and the text that they are lines of. Used once.</summary>
internal sealed class SlideCaptureWriter(ZipParts parts, ReadingBudget budget)
{
    private readonly StringBuilder _text = new();
    private int _line = 1;
    private string _place = "";
    private readonly PictureBudget _pictures = new();
    private IReadOnlyList<Relationship> _related = [];
    private int _elsewhere;

    public List<CaptureBlock> Blocks { get; } = [];

    public List<SourcePlace> Places { get; } = [];

    public string Text => _text.ToString();

    public void Add(SlideParts slide, int number)
    {
        _place = $"slide {number.ToString(CultureInfo.InvariantCulture)}";
        if (parts.Document(slide.Slide)?.Root is not { } root)
            return;
        if ((string?)root.Attribute("show") is "0" or "false")
        {
            foreach (var alternative in Alternatives(root))
                Put(new CaptureDropped("hidden-slide", alternative, At(), 1), alternative);
            foreach (var part in slide.All)
                Drop("hidden-slide", part);
            return;
        }

        var shapes = SlideText.Shown(root).Where(element => element.Name.LocalName is "sp" or "graphicFrame" or "pic").ToList();
        _related = Relationships.Of(parts, slide.Slide);
        // Of groups and lines, which hold no text of their own.
        foreach (var group in SlideText.Shown(root).Where(element => element.Name.LocalName is "grpSp" or "cxnSp"))
            AddAlternative(group.Elements().FirstOrDefault(element => element.Name.LocalName.StartsWith("nv", StringComparison.Ordinal)));
        foreach (var shape in shapes.OrderBy(shape => IsTitle(shape) ? 0 : 1))
            AddShape(shape);
        foreach (string diagram in slide.OfKind("diagramData"))
            AddDiagram(parts.Document(diagram)?.Root);
        foreach (string notes in slide.OfKind("notesSlide"))
            AddNotes(parts.Document(notes)?.Root);
        foreach (var part in slide.Others.Where(part => part.Kind is not ("diagramData" or "notesSlide")))
            AddOther(part);
    }

    /// <summary>What is printed on slides behind their own text, and what belongs to no slide.</summary>
    public void AddBeside(IReadOnlyList<SlideParts> slides)
    {
        _place = "layout";
        foreach (string text in slides.SelectMany(slide => slide.Layouts).Distinct(StringComparer.OrdinalIgnoreCase).SelectMany(layout => Printed(parts, layout)))
            Put(new CaptureFurniture("slide-layout", text, At(), 1), text);
        _place = "presentation";
        foreach (var part in SlideParts.Beside(parts))
            AddOther(part);
    }

    /// <summary>The texts of a layout that are no place for a text of a slide.</summary>
    public static IEnumerable<string> Printed(ZipParts parts, string layout) => parts.Document(layout)?.Root is not { } root ? [] :
        SlideText.Shown(root).Where(shape => shape.Name.LocalName == "sp" && PlaceholderOf(shape) is null)
            .SelectMany(SlideText.Paragraphs).Select(SlideText.Of).Where(text => text.Length > 0);

    private void AddOther(OtherPart part)
    {
        if (part.Kind is not ("comments" or "threadedComment") || parts.Document(part.Name)?.Root is not { } comments)
        {
            Drop(ReasonOf(part), part);
            return;
        }

        // The older form has a text of its own, the newer one paragraphs as slides have; answers stand within.
        foreach (var said in SlideText.Shown(comments).Where(element => element.Name.LocalName is "text" or "txBody"))
            PutNote(said.Name.LocalName == "text" && !said.HasElements ? [said.Value.Trim()] : SlideText.Paragraphs(said).Select(SlideText.Of));
    }

    private static string ReasonOf(OtherPart part) => part.Kind switch
    {
        "chart" or "chartEx" or "chartUserShapes" => "chart",
        _ => "unread-part",
    };

    private static IEnumerable<string> Alternatives(XElement root) => SlideText.Shown(root).Where(element => element.Name.LocalName == "cNvPr")
        .Select(element => (string?)element.Attribute("descr")).OfType<string>().Where(text => text.Length > 0);

    private static bool IsTitle(XElement shape) => PlaceholderOf(shape) is "title" or "ctrTitle";

    private void AddShape(XElement shape)
    {
        AddPicture(shape);
        foreach (var embedded in SlideText.Shown(shape).Where(element => element.Name.LocalName == "oleObj"))
            AddObject((string?)embedded.Attribute("progId") ?? (string?)embedded.Attribute("name") ?? "");
        string? placeholder = PlaceholderOf(shape);
        if (IsTitle(shape))
            AddTitle(shape, placeholder == "ctrTitle" ? 1 : 2);
        else if (placeholder is "dt" or "ftr" or "sldNum" or "hdr")
            AddAll(shape, text => new CaptureFurniture("slide-footer", text, At(), 1));
        else if (SlideText.Shown(shape).FirstOrDefault(element => element.Name.LocalName == "tbl") is { } table)
            AddTable(table);
        else
            AddBody(shape, isList: placeholder is "body" or "obj" or "");
    }

    private void AddPicture(XElement shape)
    {
        string? id = shape.Name.LocalName != "pic" ? null : shape.Descendants().FirstOrDefault(element => element.Name.LocalName == "blip")?.Attributes()
            .FirstOrDefault(attribute => attribute.Name.LocalName is "embed" or "link")?.Value;
        string? part = id is null ? null : _related.FirstOrDefault(one => one.Id == id)?.Target;
        if (part is not null && parts.ReadPicture(part, _pictures) is { } bytes)
        {
            string alternative = AlternativeOf(shape);
            Put(new CapturePicture(part, alternative, At(), 1) { Bytes = bytes, MayBeMissing = true }, alternative);
            return;
        }

        AddAlternative(shape);
        _elsewhere += id is not null && !parts.Has(part) ? 1 : 0;
    }

    private static string AlternativeOf(XElement? shape) =>
        (string?)shape?.Descendants().FirstOrDefault(element => element.Name.LocalName == "cNvPr")?.Attribute("descr") ?? "";

    public IEnumerable<Diagnostic> Problems(string file)
    {
        if (_elsewhere > 0)
            yield return CaptureErrors.PicturesOutside(file, _elsewhere);
        if (_pictures.Refused > 0)
            yield return CaptureErrors.PicturesTooLarge(file, _pictures.Refused);
    }

    private void AddTitle(XElement shape, int level)
    {
        string title = string.Join(' ', SlideText.Paragraphs(shape).Select(SlideText.Of).Where(text => text.Length > 0)).Replace('\n', ' ');
        if (title.Length > 0)
            Put(new CaptureHeading(level, title, CaptureAttributes.None, At(), 1), title);
    }

    /// <param name="isList">The layout sets its paragraphs as items.</param>
    private void AddBody(XElement shape, bool isList)
    {
        int[] numbers = new int[9];
        var paragraphs = SlideText.Paragraphs(shape).ToList();
        bool hasSeveral = paragraphs.Count(paragraph => SlideText.Of(paragraph).Length > 0) > 1;
        foreach (var paragraph in paragraphs)
        {
            int level = SlideText.LevelOf(paragraph);
            string? bullet = SlideText.BulletOf(paragraph);
            numbers[level] = bullet == "number" ? numbers[level] + 1 : 0;
            Array.Clear(numbers, level + 1, numbers.Length - level - 1);
            foreach (string text in SlideText.Of(paragraph).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var look = new LineLook { IsBold = SlideText.IsBold(paragraph), BoldStart = SlideText.IsBold(paragraph) ? text.Length : 0, Indent = level * 4 };
                bool isItem = bullet is "char" or "number" || bullet is null && isList && (hasSeveral || level > 0);
                string marker = bullet == "number" ? numbers[level].ToString(CultureInfo.InvariantCulture) + "." : "-";
                Put(isItem ? new CaptureItem(level, bullet == "number", marker, text, null, At(), 1) { Look = look, HasWrittenMarker = false } : new CaptureParagraph(text, At(), 1) { Look = look }, text);
            }
        }
    }

    private void AddTable(XElement table)
    {
        ImmutableArray<ImmutableArray<string>> rows =
        [
            .. table.Elements().Where(element => element.Name.LocalName == "tr").Select(row => row.Elements().Where(element => element.Name.LocalName == "tc")
                .Select(cell => string.Join('\n', SlideText.Paragraphs(cell).Select(SlideText.Of).Where(text => text.Length > 0))).ToImmutableArray()),
        ];
        int width = rows.Length == 0 ? 0 : rows.Max(row => row.Length);
        rows = [.. rows.Where(row => row.Any(cell => cell.Length > 0)).Select(row => row.AddRange(Enumerable.Repeat("", width - row.Length)))];
        if (rows.Length == 0)
            return;
        budget.Cells((long)rows.Length * width);
        Blocks.Add(new CaptureTable(rows[0], [.. rows.Skip(1)], At(), rows.Length));
        foreach (var row in rows)
            WriteLine(string.Join(" | ", row));
    }

    // Its points in their order; how they are linked is drawn.
    private void AddDiagram(XElement? diagram)
    {
        foreach (var point in diagram is null ? [] : SlideText.Shown(diagram).Where(element => element.Name.LocalName == "pt"))
        {
            string text = string.Join(' ', SlideText.Paragraphs(point).Select(SlideText.Of).Where(one => one.Length > 0)).Replace('\n', ' ');
            if (text.Length > 0)
                Put(new CaptureItem(0, false, "-", text, null, At(), 1) { HasWrittenMarker = false }, text);
        }
    }

    // What the speaker says is for the trainer, as a comment is.
    private void AddNotes(XElement? notes)
    {
        var shapes = (notes is null ? [] : SlideText.Shown(notes)).Where(element => element.Name.LocalName == "sp").ToLookup(shape => PlaceholderOf(shape) is "dt" or "ftr" or "sldNum" or "hdr");
        PutNote(shapes[false].SelectMany(SlideText.Paragraphs).Select(SlideText.Of));
        foreach (var shape in shapes[true])
            AddAll(shape, text => new CaptureFurniture("slide-footer", text, At(), 1));
    }

    private void PutNote(IEnumerable<string> paragraphs)
    {
        string text = string.Join('\n', paragraphs.Where(paragraph => paragraph.Length > 0));
        if (text.Length > 0)
            Put(new CaptureNote(text, At(), 1), text);
    }

    private void AddAll(XElement shape, Func<string, CaptureBlock> block)
    {
        foreach (string text in SlideText.Paragraphs(shape).SelectMany(paragraph => SlideText.Of(paragraph).Split('\n', StringSplitOptions.RemoveEmptyEntries)))
            Put(block(text), text);
    }

    private void AddAlternative(XElement? shape)
    {
        string alternative = AlternativeOf(shape);
        if (alternative.Length > 0)
            Put(new CaptureDropped("picture", alternative, At(), 1), alternative);
    }

    private void AddObject(string name)
    {
        if (name.Length > 0)
            Put(new CaptureDropped("object", name, At(), 1), name);
    }

    private void Drop(string reason, OtherPart part)
    {
        string text = OtherParts.Text(parts, part);
        if (text.Length > 0)
            Put(new CaptureDropped(reason, text, At(), 1), text);
    }

    // Null without one; empty for one whose kind is left to the layout, which is a body.
    private static string? PlaceholderOf(XElement shape) =>
        shape.Descendants().FirstOrDefault(element => element.Name.LocalName == "ph") is { } placeholder ? (string?)placeholder.Attribute("type") ?? "" : null;

    private BlockOrigin At() => new(_line, 1);

    private void Put(CaptureBlock block, string text)
    {
        budget.Blocks(1);
        Blocks.Add(block);
        WriteLine(text);
    }

    private void WriteLine(string text)
    {
        if (Places.Count == 0 || Places[^1].Name != _place)
            Places.Add(new SourcePlace(_line, _place));
        _text.Append(text.Replace('\n', ' ').Replace('\r', ' ')).Append('\n');
        _line++;
    }
}

using System.Globalization;
using System.Xml.Linq;
using PackBuilder.Documents.Designs;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Looks;

/// <summary>
/// Holds the pages and the Word file of a document against each other, paragraph by paragraph: where it starts or ends, how it is aligned,
/// and in which face each Han is. A paragraph of Word is matched by its letters, the pieces between tabulators each for itself.
/// </summary>
internal sealed class LookComparison
{
    // Em. Marks at the edge of a line give up half of themselves, and Word counts in twips.
    private const double Tolerance = 0.55;

    private static readonly XNamespace W = DocxFile.W;

    private readonly PagedDocument _pages;
    private readonly Design _design;
    private readonly Dictionary<string, XElement> _styles;
    private readonly XElement _numbering;
    private readonly ILookup<string, SetText> _texts;

    private LookComparison(PagedDocument pages, DocxFile word, Design design)
    {
        (_pages, _design) = (pages, design);
        _styles = word.Part("word/styles.xml").Elements(W + "style").ToDictionary(style => (string)style.Attribute(W + "styleId")!);
        _numbering = word.Part("word/numbering.xml");
        _texts = Texts().ToLookup(text => text.Letters);
    }

    /// <summary>How many pieces of text were found in both.</summary>
    public int Compared { get; private set; }

    public List<string> Differences { get; } = [];

    public static LookComparison Of(PagedDocument pages, DocxFile word, Design design)
    {
        var comparison = new LookComparison(pages, word, design);
        foreach (var paragraph in word.Paragraphs.Where(paragraph => !paragraph.Ancestors(W + "tc").Any()))
            comparison.Compare(paragraph);
        return comparison;
    }

    private sealed record SetText(string Letters, string Faces, double Left, double Right);

    private void Compare(XElement paragraph)
    {
        var style = _styles[DocxFile.StyleOf(paragraph)!];
        // What a paragraph is counted by says how it hangs, whatever its style says.
        var counted = Level(paragraph.Element(W + "pPr")?.Element(W + "numPr"))?.Element(W + "pPr")?.Element(W + "ind");
        double Of(string side) => counted is null ? Length(style, side) : InEms((string?)counted.Attribute(W + side));
        double left = Of("left"), right = Measure - Length(style, "right");
        double first = left + Of("firstLine") - Of("hanging");
        var pieces = Pieces(paragraph);
        for (int i = 0; i < pieces.Count; i++)
        {
            var (letters, faces) = pieces[i];
            if (letters.Length == 0 || _texts[letters].FirstOrDefault() is not { } text)
                continue;
            Compared++;
            // The mark of a list hangs before the text.
            bool isMarked = paragraph.Descendants(W + "numPr").Any() || Chain(style).Any(one => one.Descendants(W + "numPr").Any());
            double place = i == 0 && !isMarked ? first : left;
            string? wrong = Property(style, "jc", "val") switch
            {
                "right" => Far(text.Right, right) ? $"ends at {text.Right:0.0} em, in Word at {right:0.0}" : null,
                "center" => Far((text.Left + text.Right) / 2, (left + right) / 2) ? $"has its middle at {(text.Left + text.Right) / 2:0.0} em, in Word at {(left + right) / 2:0.0}" : null,
                _ => Far(text.Left, place) ? $"starts at {text.Left:0.0} em, in Word at {place:0.0}" : null,
            };
            if (wrong is not null)
                Differences.Add(string.Create(CultureInfo.InvariantCulture, $"{DocxFile.StyleOf(paragraph)} '{letters}' {wrong}"));
            if (text.Faces != faces)
                Differences.Add($"{DocxFile.StyleOf(paragraph)} '{letters}' is set in {text.Faces}, in Word in {faces}");
        }
    }

    private static bool Far(double a, double b) => Math.Abs(a - b) > Tolerance;

    private double Measure => _design.MeasureInEms;

    // For each piece its letters, and for each Han among them the first character of the name of its face.
    private List<(string Letters, string Faces)> Pieces(XElement paragraph)
    {
        var pieces = new List<(string Letters, string Faces)> { ("", "") };
        foreach (var run in paragraph.Descendants(W + "r"))
        {
            string? runStyle = (string?)run.Element(W + "rPr")?.Element(W + "rStyle")?.Attribute(W + "val");
            string face = runStyle is not null && Font(_styles[runStyle]) is { } own ? own : Font(_styles[DocxFile.StyleOf(paragraph)!]) ?? "宋体";
            foreach (var part in run.Elements())
            {
                if (part.Name == W + "tab")
                    pieces.Add(("", ""));
                else if (part.Name == W + "t")
                    pieces[^1] = (pieces[^1].Letters + Letters(part.Value), pieces[^1].Faces + Faces(part.Value, face[0]));
            }
        }

        return pieces;
    }

    private static string Faces(string text, char face) => new(face, text.Count(IsHan));

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private string? Font(XElement style) => Chain(style).Select(one => (string?)one.Element(W + "rPr")?.Element(W + "rFonts")?.Attribute(W + "eastAsia")).FirstOrDefault(font => font is not null);

    private string? Property(XElement style, string element, string attribute) =>
        Chain(style).Select(one => (string?)one.Element(W + "pPr")?.Element(W + element)?.Attribute(W + attribute)).FirstOrDefault(value => value is not null);

    private double Length(XElement style, string attribute) => InEms(Property(style, "ind", attribute));

    private double InEms(string? twips) => double.Parse(twips ?? "0", CultureInfo.InvariantCulture) / 20 / _design.BodySize;

    private XElement? Level(XElement? numbering)
    {
        string? Value(XElement? element, string name) => (string?)element?.Element(W + name)?.Attribute(W + "val");
        if (Value(numbering, "numId") is not { } id || _numbering.Elements(W + "num").FirstOrDefault(one => (string?)one.Attribute(W + "numId") == id) is not { } instance)
            return null;
        return _numbering.Elements(W + "abstractNum").First(one => (string?)one.Attribute(W + "abstractNumId") == Value(instance, "abstractNumId"))
            .Elements(W + "lvl").FirstOrDefault(level => (string?)level.Attribute(W + "ilvl") == (Value(numbering, "ilvl") ?? "0"));
    }

    private IEnumerable<XElement> Chain(XElement? style)
    {
        for (; style is not null; style = style.Element(W + "basedOn") is { } based ? _styles[(string)based.Attribute(W + "val")!] : null)
            yield return style;
    }

    // Left edge of the text: on both sides of the paper the binding takes its part of the inner margin.
    private double EdgeOf(int page)
    {
        double shift = _design.Duplex && page % 2 == 1 ? -_design.BindingShift : _design.BindingShift;
        return (_design.Paper.Width - _design.MeasureInEms * _design.BodySize + shift) / 2;
    }

    private IEnumerable<SetText> Texts()
    {
        // The labels of lists are text to us and numbers of Word's own to Word.
        foreach (var node in Nodes(_pages.Structure).Where(node => !IsInline(node) && node.Role != StructureRole.Label))
        {
            // Labels of a paragraph, such as the name of a speaker, are pieces of their own.
            foreach (var group in new[] { WithInlines(node).ToList() }.Concat(node.Children.Where(child => child.Role == StructureRole.Span).Select(child => WithInlines(child).ToList())).Append([node]))
            {
                var found = _pages.Pages.SelectMany((page, index) => page.Items.OfType<GlyphRun>().Where(run => run.Owner is { } owner && group.Contains(owner)).Select(run => (run, Edge: EdgeOf(index)))).ToList();
                if (found.Count == 0)
                    continue;
                var set = found.Select(piece => piece.run).ToList();
                var first = set.Where(run => Math.Abs(run.Y - set[0].Y) < 0.1).ToList();
                var last = set[^1];
                string text = string.Concat(set.Select(run => Compose.TextOf(run, _pages)));
                string faces = string.Concat(set.Select(run => Faces(Compose.TextOf(run, _pages), FaceOf(_pages.Faces[run.Face].PostScriptName))));
                double end = last.X + (last.Glyphs[^1].X / 1000 + 1) * last.Size;
                yield return new SetText(Letters(text), faces, (first.Min(run => run.X) - found[0].Edge) / _design.BodySize, (end - found[^1].Edge) / _design.BodySize);
            }
        }
    }

    private static char FaceOf(string name) => name.Contains("Kai", StringComparison.OrdinalIgnoreCase) ? '楷' : name.Contains("Sans", StringComparison.OrdinalIgnoreCase) || name.Contains("Hei", StringComparison.OrdinalIgnoreCase) ? '黑' : '宋';

    private static IEnumerable<StructureNode> Nodes(StructureNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static IEnumerable<StructureNode> WithInlines(StructureNode node) => node.Children.Where(IsInline).SelectMany(WithInlines).Prepend(node);

    private static bool IsInline(StructureNode node) => node.Role is StructureRole.Span or StructureRole.Link or StructureRole.Reference or StructureRole.Code;
}

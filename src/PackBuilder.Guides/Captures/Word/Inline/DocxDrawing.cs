using System.Text;
using PackBuilder.Guides.Captures.Word.Package;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Word.Inline;

/// <summary>
/// Reads what is drawn: text boxes and diagrams become paragraphs after the one that they hang on, and a picture is a block
/// there. One that is not in the file is left out with its alternative text, and names its part.
/// </summary>
internal sealed class DocxDrawing(DocxScope scope, DocxBlocks blocks)
{
    // DrawingML measures in English metric units (ISO/IEC 29500-1 20.1.2.1).
    private const double UnitsOfMillimetre = 36_000;

    /// <summary>The element that the reader is at: <c>w:drawing</c>, <c>w:pict</c>, <c>w:object</c>, or a part of one.</summary>
    public void Read(DocxXml xml, DocxLine line, DocxRun run)
    {
        var found = new Found();
        string reason = xml.Name == "w:object" ? "object" : "picture";
        ReadOne(xml, xml.Name, line, run, found);
        string text = string.Join(' ', found.Texts);
        if (scope.IgnoresPictures && text.Length == 0 || found.Pictures.Count == 0 && text.Length == 0)
            return;
        scope.CountPicture();
        line.EndStretch();
        // The words describe all that is drawn, and are said once.
        foreach (string picture in found.Pictures.Distinct(StringComparer.Ordinal).DefaultIfEmpty(""))
        {
            Show(picture, text, reason, found, line, run);
            text = "";
        }
    }

    private void Show(string picture, string text, string reason, Found found, DocxLine line, DocxRun run)
    {
        byte[]? bytes = run.WhyLeftOut is null && reason == "picture" ? scope.Picture(picture) : null;
        if (bytes is not null)
            line.Follow(new CapturePicture(picture, text, Unplaced.At, 1) { Bytes = bytes, Width = found.Width, MayBeMissing = true });
        else if ((text.Length > 0 ? text : found.Name) is { Length: > 0 } shown)
            line.Follow(Unplaced.LeftOut(run.WhyLeftOut ?? reason, shown) with { Look = new LineLook { Anchor = picture.Length > 0 ? picture : null } });
        if (bytes is null && run.WhyLeftOut is null && reason == "picture" && found.Pictures.Count > 0)
            scope.NotePictureElsewhere(picture);
    }

    /// <summary>The element <c>w:txbxContent</c> that the reader is at.</summary>
    public void ReadBox(DocxXml xml, DocxLine line, DocxRun run) => Follow(blocks.Within(xml, run.WhyLeftOut), line);

    private static void Follow(IEnumerable<CaptureBlock> found, DocxLine line)
    {
        line.EndStretch();
        foreach (var block in found)
            line.Follow(block);
    }

    private void ReadInner(DocxXml xml, DocxLine line, DocxRun run, Found found)
    {
        foreach (string name in xml.Children())
            ReadOne(xml, name, line, run, found);
    }

    private void ReadOne(DocxXml xml, string name, DocxLine line, DocxRun run, Found found)
    {
        switch (name)
        {
            case "w:txbxContent":
                ReadBox(xml, line, run);
                break;
            case "a:p":
                PutParagraph(Texts(xml), line, run);
                break;
            case "dgm:relIds":
                ShowPart(xml, xml.Relation("dm"), line, run, "diagram");
                break;
            case "c:chart":
                ShowPart(xml, xml.Relation("id"), line, run, "chart");
                break;
            case "mc:AlternateContent":
                scope.ReadAlternatives(xml, form => ReadOne(xml, form, line, run, found));
                break;
            case "a:t":
                PutParagraph(xml.Text(), line, run);
                break;
            case "w:p" or "w:tbl":
            case var inline when DocxInline.IsWritten(inline):
                Follow(blocks.Of(xml, run.WhyLeftOut), line);
                break;
            default:
                Note(xml, name, line, run, found);
                ReadInner(xml, line, run, found);
                break;
        }
    }

    private void Note(DocxXml xml, string name, DocxLine line, DocxRun run, Found found)
    {
        switch (name)
        {
            case "wp:docPr":
                Add(PictureTexts.Of(xml.Attribute("descr"), xml.Attribute("title")), found);
                found.Name = xml.Attribute("name") ?? "";
                break;
            case "wp:extent" when xml.Number("cx") is > 0 and var width:
                found.Width = Math.Clamp(Math.Round(width / UnitsOfMillimetre, 1), GuidePicture.Narrowest, GuidePicture.Widest);
                break;
            case "v:shape" or "v:rect" or "v:roundrect" or "v:oval":
                Add(PictureTexts.Of(xml.Attribute("alt"), xml.Attribute("title")), found);
                break;
            case "a:blip":
                found.Show(xml, xml.Relation("embed") ?? xml.Relation("link"));
                break;
            case "v:imagedata":
                found.Show(xml, xml.Relation("id"));
                break;
            // Letters as a picture: a title in an old document, a watermark in its header.
            case "v:textpath" when xml.Attribute("string") is { } text:
                PutParagraph(text, line, run);
                break;
            case "?:OLEObject":
                found.Name = xml.Attribute("ProgID") ?? found.Name;
                break;
        }
    }

    private void Add(IEnumerable<string> texts, Found found)
    {
        foreach (string text in texts)
        {
            scope.Count(text);
            found.Texts.Add(text);
        }
    }

    private void ShowPart(DocxXml xml, string? id, DocxLine line, DocxRun run, string reason)
    {
        if (scope.Package.Target(xml.Part, id) is not { } part)
            return;
        scope.Shown.Add(part.Name);
        foreach (string text in DrawnTexts.Of(scope.Package, part))
        {
            scope.Count(text);
            if (reason == "chart" || run.WhyLeftOut is not null)
                line.Follow(Unplaced.LeftOut(run.WhyLeftOut ?? reason, text));
            else
                line.Follow(Unplaced.Paragraph(text, LineLook.Plain));
        }
    }

    private void PutParagraph(string text, DocxLine line, DocxRun run)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        scope.Count(text);
        line.EndStretch();
        line.Follow(run.WhyLeftOut is { } reason ? Unplaced.LeftOut(reason, text) : Unplaced.Paragraph(text.Trim(), LineLook.Plain));
    }

    private static string Texts(DocxXml xml)
    {
        var text = new StringBuilder();
        foreach (string name in xml.Children())
            text.Append(name == "a:t" ? xml.Text() : name == "a:br" ? "\n" : Texts(xml));
        return text.ToString();
    }

    /// <summary>What one drawing says of its pictures.</summary>
    private sealed class Found
    {
        public List<string> Texts { get; } = [];

        public List<string> Pictures { get; } = [];

        public string Name { get; set; } = "";

        /// <summary>In mm, of all that is drawn.</summary>
        public double? Width { get; set; }

        /// <summary>A picture that is outside the file, or missing, is one all the same.</summary>
        public void Show(DocxXml xml, string? id) => Pictures.Add(xml.Part.Relation(id)?.Target ?? "");
    }
}

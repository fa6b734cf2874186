using System.Xml.Linq;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Captures.Slides;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>What lies upon the cells of a sheet: text boxes and diagrams are content, comments, charts and buttons are left out with their text.</summary>
/// <param name="sheet">Null for what belongs to no sheet with cells.</param>
internal sealed class XlsxDrawings(ZipParts parts, XlsxWriter writer, XlsxSheetPart? sheet)
{
    public void Add(OtherPart part)
    {
        if (sheet is { IsHidden: true })
            Drop("hidden-sheet", OtherParts.Text(parts, part));
        else if (part.Kind == "drawing" && parts.Document(part.Name)?.Root is { } drawing)
            AddDrawing(drawing);
        else if (part.Kind == "diagramData" && parts.Document(part.Name)?.Root is { } diagram)
            AddParagraphs(diagram);
        else if (part.Kind == "comments" && parts.Document(part.Name)?.Root is { } comments)
            AddComments(comments);
        else
            Drop(ReasonOf(part.Kind), OtherParts.Text(parts, part));
    }

    private static string ReasonOf(string kind) => kind switch
    {
        "threadedComment" => "comment",
        "chart" or "chartEx" or "chartUserShapes" => "chart",
        "vmlDrawing" => "control",
        _ => "unread-part",
    };

    private void AddDrawing(XElement drawing)
    {
        foreach (var properties in SlideText.Shown(drawing).Where(element => element.Name.LocalName == "cNvPr"))
            Drop("picture", (string?)properties.Attribute("descr") ?? "");
        AddParagraphs(drawing);
    }

    private void AddParagraphs(XElement drawing)
    {
        foreach (string text in SlideText.Paragraphs(drawing).SelectMany(paragraph => SlideText.Of(paragraph).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            writer.Put(sheet?.Name ?? "", new CaptureParagraph(text, writer.At, 1));
    }

    private void AddComments(XElement comments)
    {
        string[] authors = [.. comments.Descendants().Where(element => element.Name.LocalName == "author").Select(element => element.Value)];
        foreach (var comment in comments.Descendants().Where(element => element.Name.LocalName == "comment"))
        {
            string text = string.Concat(comment.Descendants().Where(element => element.Name.LocalName == "t").Select(element => element.Value)).Trim();
            string author = int.TryParse((string?)comment.Attribute("authorId"), out int index) ? authors.ElementAtOrDefault(index) ?? "" : "";
            // Excel itself writes the name of the author above the text.
            string before = author.Length == 0 || text.StartsWith(author, StringComparison.Ordinal) ? "" : $"{author}：";
            if (text.Length > 0)
                writer.Put(sheet?.Name ?? "", new CaptureDropped("comment", before + text, writer.At, 1) { MadeUp = before });
        }
    }

    private void Drop(string reason, string text)
    {
        if (text.Length > 0)
            writer.Put(sheet?.Name ?? "", new CaptureDropped(reason, text, writer.At, 1));
    }
}

using System.Xml.Linq;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Captures.Slides;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>What lies upon the cells of a sheet: text boxes, diagrams and pictures are content, comments are notes, charts and buttons are left out with their text.</summary>
/// <param name="pictures">Of the whole workbook.</param>
/// <param name="sheet">Null for what belongs to no sheet with cells.</param>
internal sealed class XlsxDrawings(ZipParts parts, XlsxWriter writer, XlsxPictures pictures, XlsxSheetPart? sheet)
{
    /// <summary>The names of pictures that stand at their cells already.</summary>
    public IReadOnlySet<string> Placed { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public void Add(OtherPart part)
    {
        if (sheet is { IsHidden: true })
            Drop("hidden-sheet", OtherParts.Text(parts, part));
        else if (part.Kind is "drawing" or "cellImage" && parts.Document(part.Name)?.Root is { } drawing)
            AddDrawing(drawing, part.Name);
        else if (part.Kind == "diagramData" && parts.Document(part.Name)?.Root is { } diagram)
            AddParagraphs(diagram);
        else if (part.Kind == "comments" && parts.Document(part.Name)?.Root is { } comments)
            AddComments(comments);
        else if (part.Kind == "threadedComment" && parts.Document(part.Name)?.Root is { } threads)
            AddThreads(threads);
        else
            Drop(ReasonOf(part.Kind), OtherParts.Text(parts, part));
    }

    private static string ReasonOf(string kind) => kind switch
    {
        "chart" or "chartEx" or "chartUserShapes" => "chart",
        "vmlDrawing" => "control",
        _ => "unread-part",
    };

    private void AddDrawing(XElement drawing, string part)
    {
        var related = Relationships.Of(parts, part);
        foreach (var properties in SlideText.Shown(drawing).Where(element => element.Name.LocalName == "cNvPr"))
        {
            if (Placed.Contains((string?)properties.Attribute("name") ?? ""))
                continue;
            string alternative = (string?)properties.Attribute("descr") ?? "";
            if (properties.Ancestors().FirstOrDefault(element => element.Name.LocalName == "pic") is { } shape && pictures.Find(shape, related) is { } found)
                writer.Put(sheet?.Name ?? "", new CapturePicture(found.Part, alternative, writer.At, 1) { Bytes = found.Bytes, MayBeMissing = true });
            else
                Drop("picture", alternative);
        }

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
            if (text.Length == 0)
                continue;
            // A copy for older programs of one that has answers; its author is the name of that.
            if (author.StartsWith("tc={", StringComparison.Ordinal))
                Drop("comment-copy", text);
            else
                AddComment((string?)comment.Attribute("ref") ?? "", author, text);
        }
    }

    private void AddComment(string cell, string author, string text)
    {
        string before = cell.Length == 0 ? "" : $"{cell}：";
        // Excel itself writes the name of the author above the text.
        bool isSigned = author.Length > 0 && text.StartsWith(author, StringComparison.Ordinal);
        string said = isSigned ? text[author.Length..].TrimStart(':', '：', ' ', '\n') : text;
        if (said.Length > 0)
            writer.Put(sheet?.Name ?? "", new CaptureNote(before + said, writer.At, 1) { MadeUp = before });
        if (isSigned)
            Drop("comment-author", text[..^said.Length]);
        else if (author.Length > 0)
            writer.Put(sheet?.Name ?? "", new CaptureDropped("comment-author", author, writer.At, 1) { MadeUp = author });
    }

    private void AddThreads(XElement threads)
    {
        foreach (var comment in threads.Descendants().Where(element => element.Name.LocalName == "threadedComment"))
        {
            string text = string.Concat(comment.Elements().Where(element => element.Name.LocalName == "text").Select(element => element.Value)).Trim();
            if (text.Length > 0)
                AddComment((string?)comment.Attribute("ref") ?? "", "", text);
        }
    }

    private void Drop(string reason, string text)
    {
        if (text.Length > 0)
            writer.Put(sheet?.Name ?? "", new CaptureDropped(reason, text, writer.At, 1));
    }
}

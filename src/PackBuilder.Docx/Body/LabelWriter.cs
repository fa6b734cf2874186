using PackBuilder.Docx.Composing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>Writes the labels that cross references repeat: a bookmark around them where there is such a reference.</summary>
internal static class LabelWriter
{
    /// <param name="id">Of the block that the label belongs to.</param>
    /// <param name="write">Appends the label to the paragraph.</param>
    public static void Write(string? id, W.Paragraph paragraph, Composition composition, Action write)
    {
        if (id is null || !composition.Named.Contains(id))
        {
            write();
            return;
        }

        string number = composition.Bookmarks.NextNumber();
        paragraph.AppendChild(new W.BookmarkStart { Id = number, Name = composition.Bookmarks.OfLabel(id) });
        write();
        paragraph.AppendChild(new W.BookmarkEnd { Id = number });
    }
}

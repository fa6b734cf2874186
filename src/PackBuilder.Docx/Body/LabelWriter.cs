using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Body;

/// <summary>Writes the labels that cross references repeat: a bookmark around them where there is such a reference.</summary>
internal static class LabelWriter
{
    /// <param name="id">Of the block that the label belongs to.</param>
    /// <param name="write">Writes the label into the paragraph.</param>
    /// <param name="isSecond">Whether it is that of the second language, which references repeat beside the first.</param>
    public static void Write(string? id, XmlBuffer xml, Composition composition, Action write, bool isSecond = false)
    {
        if (id is null || !composition.Named.Contains(id))
        {
            write();
            return;
        }

        int number = composition.Bookmarks.NextNumber();
        xml.BookmarkStart(number, composition.Bookmarks.OfLabel(id, isSecond));
        write();
        xml.BookmarkEnd(number);
    }
}

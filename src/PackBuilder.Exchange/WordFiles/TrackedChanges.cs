using System.IO.Compression;
using System.Xml.Linq;

namespace PackBuilder.Exchange.WordFiles;

/// <summary>Refuses the changes that somebody tracked in a Word file: what was put in goes, what was taken out comes back.</summary>
public static class TrackedChanges
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <returns>The file as it was before the changes; the same bytes where its text cannot be read.</returns>
    public static byte[] Refuse(byte[] file)
    {
        try
        {
            using var copy = new MemoryStream();
            copy.Write(file);
            using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
            {
                if (WordCopy.Part(zip, "word/document.xml") is not { } document)
                    return file;
                Refuse(document);
                zip.GetEntry("word/document.xml")!.Delete();
                using var entry = zip.CreateEntry("word/document.xml").Open();
                document.Save(entry, SaveOptions.DisableFormatting);
            }

            return copy.ToArray();
        }
        catch (Exception damage) when (damage is InvalidDataException or System.Xml.XmlException or IOException)
        {
            return file;
        }
    }

    private static void Refuse(XElement document)
    {
        // A paragraph whose mark was put in is a part of the one after it; in a table whole rows are put in and taken out.
        foreach (var row in document.Descendants(W + "tr").Where(row => row.Element(W + "trPr")?.Element(W + "ins") is not null).ToList())
            row.Remove();
        foreach (var paragraph in document.Descendants(W + "p").Where(paragraph => paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + "ins") is not null).ToList())
            Join(paragraph);
        document.Descendants().Where(element => element.Name == W + "ins" || element.Name == W + "moveTo").Remove();
        foreach (var taken in document.Descendants().Where(element => element.Name == W + "del" || element.Name == W + "moveFrom").Reverse().ToList())
            taken.ReplaceWith(taken.Nodes());
        foreach (var text in document.Descendants(W + "delText").ToList())
            text.Name = W + "t";
    }

    private static void Join(XElement paragraph)
    {
        var content = paragraph.Elements().Where(element => element.Name != W + "pPr").ToList();
        bool isNew = content.TrueForAll(element => element.Name == W + "ins" || element.Name == W + "moveTo" || element.Name == W + "bookmarkStart" || element.Name == W + "bookmarkEnd");
        if (!isNew && paragraph.ElementsAfterSelf().FirstOrDefault() is { } next && next.Name == W + "p")
        {
            foreach (var element in content.AsEnumerable().Reverse())
            {
                element.Remove();
                if (next.Element(W + "pPr") is { } properties)
                    properties.AddAfterSelf(element);
                else
                    next.AddFirst(element);
            }
        }

        paragraph.Remove();
    }
}

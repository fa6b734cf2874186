using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace PackBuilder.Tests.Guides.Parsing.Banks;

/// <summary>A Word file with a paragraph for each line, the first as its heading.</summary>
internal static class ParagraphsDocument
{
    public static byte[] Of(IReadOnlyList<string> lines)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style(new StyleName { Val = "heading 1" }) { StyleId = "1", Type = StyleValues.Paragraph });
            main.Document = new Document(new Body(lines.Where(line => line.Length > 0).Select((line, i) => (OpenXmlElement)Paragraph(line, i == 0))));
        }

        return stream.ToArray();
    }

    private static Paragraph Paragraph(string text, bool isTitle)
    {
        var run = new Run(new WordText(text) { Space = SpaceProcessingModeValues.Preserve });
        return isTitle ? new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "1" }), run) : new Paragraph(run);
    }
}

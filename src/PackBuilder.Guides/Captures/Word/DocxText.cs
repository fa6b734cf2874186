using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>The text of a paragraph as it would be printed: without deleted text, with a line end for each break.</summary>
internal static class DocxText
{
    public static string Of(OpenXmlElement paragraph)
    {
        var output = new StringBuilder();
        Add(paragraph, output);
        return output.ToString().Trim(' ', '\t', '\n', '\u3000', '\u00A0');
    }

    /// <summary>True where every run that shows something is bold by itself or by the paragraph.</summary>
    public static bool IsBold(Paragraph paragraph) =>
        paragraph.Descendants<Run>().Where(run => run.InnerText.Trim().Length > 0).All(run => IsOn(run.RunProperties?.Bold));

    /// <summary>True for the table of contents that Word maintains.</summary>
    public static bool IsContents(SdtBlock control) =>
        control.SdtProperties?.Descendants<DocPartGallery>().Any(gallery => gallery.Val?.Value == "Table of Contents") == true;

    private static bool IsOn(Bold? bold) => bold is not null && (bold.Val is null || bold.Val.Value);

    private static void Add(OpenXmlElement element, StringBuilder output)
    {
        switch (element)
        {
            case DocumentFormat.OpenXml.Wordprocessing.Text text:
                output.Append(text.Text);
                break;
            case TabChar:
                output.Append(' ');
                break;
            case Break { Type: null } or Break { Type.InnerText: "textWrapping" } or CarriageReturn:
                output.Append('\n');
                break;
            case NoBreakHyphen:
                output.Append('-');
                break;
            case DeletedRun or ParagraphProperties or RunProperties or AlternateContentFallback or FieldCode:
                break;
            default:
                foreach (var child in element.ChildElements)
                    Add(child, output);
                break;
        }
    }
}

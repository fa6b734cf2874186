using PackBuilder.Pdf.Content;
using PackBuilder.Pdf.Fonts;
using PackBuilder.Pdf.Images;
using PackBuilder.Pdf.Navigation;
using PackBuilder.Pdf.Objects;
using PackBuilder.Pdf.Structure;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Fonts;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf;

/// <summary>
/// Writes pages as one file that is PDF 1.7 (ISO 32000-1), PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) at once; what
/// that takes and where it is done stands in CONFORMANCE.md. The same pages and options give the same bytes.
/// </summary>
public static class PdfRenderer
{
    public static Checked<byte[]> Render(PagedDocument document, PdfOptions options)
    {
        var problems = DocumentCheck.Run(document);
        if (problems.Count > 0)
            return Checked<byte[]>.Failed(problems);
        try
        {
            return Checked<byte[]>.Ok(Write(document, options));
        }
        catch (FontFormatException problem)
        {
            return Checked<byte[]>.Failed(PdfErrors.FontDamaged(problem));
        }
    }

    private static byte[] Write(PagedDocument document, PdfOptions options)
    {
        using var file = PdfFile.Create(options);
        var fonts = DocumentFonts.Collect(document, file);
        var content = new ContentMap(document.Pages.Length);
        var images = DocumentImages.Write(document, file);
        var pages = new PageWriter(document, fonts, images, content, file).Write();
        fonts.Write(document.Clusters, file);
        var tree = ElementTree.Build(document.Structure, content, file);
        using var elements = new StructureWriter(tree, content, pages.Numbers, file);
        int structure = elements.Write();
        int? outline = new OutlineWriter(document, pages.Numbers, tree, file).Write();
        return CatalogWriter.Write(document, new CatalogParts(pages.Root, structure, outline), file);
    }
}

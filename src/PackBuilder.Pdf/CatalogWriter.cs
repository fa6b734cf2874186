using PackBuilder.Pdf.Metadata;
using PackBuilder.Pdf.Navigation;
using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf;

/// <summary>Writes what concerns the document as a whole (7.7.2): metadata, colour, language, how viewers open it.</summary>
internal static class CatalogWriter
{
    private static readonly byte[] Colour = SrgbProfile.Write();

    /// <returns>The finished file.</returns>
    public static byte[] Write(PagedDocument document, CatalogParts parts, PdfFile file)
    {
        using var buffer = new ByteBuffer(1 << 12);
        int metadata = WriteMetadata(document, buffer, file);
        int profile = file.Allocate();
        file.Stream(profile, "/N 3", Colour);
        int info = file.Allocate();
        buffer.Clear();
        InfoDictionary.Write(document.Info, file.Options, buffer);
        file.Object(info, buffer);
        int catalog = WriteCatalog(document, parts, metadata, profile, buffer, file);
        return file.Finish(catalog, info);
    }

    private static int WriteMetadata(PagedDocument document, ByteBuffer buffer, PdfFile file)
    {
        int number = file.Allocate();
        buffer.Clear();
        buffer.Utf8(XmpPacket.Write(document.Info, file.Options));
        file.Stream(number, "/Type/Metadata/Subtype/XML", buffer.Written, StreamStorage.Plain);
        return number;
    }

    private static int WriteCatalog(
        PagedDocument document, CatalogParts parts, int metadata, int profile, ByteBuffer buffer, PdfFile file)
    {
        buffer.Clear();
        buffer.Ascii("<</Type/Catalog/Pages ").Reference(parts.Pages).Ascii("/StructTreeRoot ").Reference(parts.Structure);
        buffer.Ascii("/MarkInfo<</Marked true>>/Lang").TextString(document.Info.Language);
        buffer.Ascii("/ViewerPreferences<</DisplayDocTitle true>>/Metadata ").Reference(metadata);
        // 7.7.2, table 28: odd pages on the right, so that facing pages lie side by side.
        if (document.HasSpreads)
            buffer.Ascii("/PageLayout/TwoPageRight");
        if (parts.Outline is { } outline)
            buffer.Ascii("/Outlines ").Reference(outline).Ascii("/PageMode/UseOutlines");
        buffer.Ascii("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ");
        buffer.Reference(profile).Ascii(">>]");
        PageLabels.Write(document.Labels, document.Pages.Length, buffer);
        buffer.Ascii(">>");
        int number = file.Allocate();
        file.Object(number, buffer);
        return number;
    }
}

/// <summary>Object numbers of what the catalog leads to.</summary>
internal sealed record CatalogParts(int Pages, int Structure, int? Outline);

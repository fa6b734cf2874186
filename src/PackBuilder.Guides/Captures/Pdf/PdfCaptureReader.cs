using System.Collections.Immutable;
using System.Text;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// A PDF with a text layer: by its structure tree where that describes the text, else by the look of its pages. The capture's
/// text has a line for each paragraph and each row of a table.
/// </summary>
internal sealed class PdfCaptureReader : ICaptureReader
{
    // More characters than this part that no font maps to text make the rest worthless.
    private const double MostUnmapped = 0.1;

    public SourceFormat Format => SourceFormat.Pdf;

    public ImmutableArray<string> Extensions { get; } = [".pdf"];

    // A few bytes may stand before the header (ISO 32000-1, annex H.3).
    public bool Recognises(CaptureFile file) => file.Bytes.Span[..Math.Min(file.Bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    public Checked<Capture> Read(CaptureFile file)
    {
        var decoder = new PdfDecoder();
        try
        {
            using var document = Open(file, decoder);
            if (document.NumberOfPages > PdfLimits.MostPages || !PdfPageCost.IsBearable(document, decoder))
                return Checked<Capture>.Failed(PdfCaptureErrors.TooLarge(file.Name));
            return Pages(file, document, decoder).Then(pages => Read(file, document, pages).Then(capture => CaptureBalance.Check(capture, pages.Extracted)));
        }
        catch (PdfDocumentEncryptedException)
        {
            return Checked<Capture>.Failed(PdfCaptureErrors.Encrypted(file.Name));
        }
        catch (Exception problem) when (IsDamage(problem))
        {
            return Checked<Capture>.Failed(decoder.IsOver ? PdfCaptureErrors.TooLarge(file.Name) : PdfCaptureErrors.Damaged(file.Name));
        }
    }

    private static PdfDocument Open(CaptureFile file, PdfDecoder decoder) => PdfDocument.Open(file.Bytes.ToArray(), new ParsingOptions
    {
        UseLenientParsing = true,
        SkipMissingFonts = true,
        UseActualText = true,
        MaxStackDepth = PdfLimits.DeepestObject,
        FilterProvider = decoder,
    });

    private static Checked<PdfPages> Pages(CaptureFile file, PdfDocument document, PdfDecoder decoder)
    {
        bool isTagged = document.Structure.Catalog.CatalogDictionary.Data.ContainsKey("StructTreeRoot");
        var content = ImmutableArray.CreateBuilder<PdfPageContent>();
        var texts = ImmutableArray.CreateBuilder<PdfPageText>();
        var extracted = new StringBuilder();
        var fonts = new PdfFontMaps(document);
        var pictures = new PdfPictures();
        var remarks = ImmutableArray.CreateBuilder<PdfPiece>();
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            PdfPageContent page;
            try
            {
                var drawn = document.GetPage(number);
                Extract(drawn, fonts, extracted);
                page = PdfPageReader.Read(drawn, fonts, pictures);
                remarks.AddRange(PdfRemarks.Of(drawn));
            }
            catch (Exception problem) when (IsDamage(problem) && !decoder.IsOver)
            {
                return Checked<PdfPages>.Failed(PdfCaptureErrors.PageDamaged(file.Name, number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }

            if (decoder.IsOver || extracted.Length > PdfLimits.MostGlyphs)
                return Checked<PdfPages>.Failed(PdfCaptureErrors.TooLarge(file.Name));
            // Only the structure needs the single characters later on; where there is one, the look of the page is seldom asked for.
            if (!isTagged)
                texts.Add(PdfUntagged.PageOf(page));
            content.Add(isTagged ? page : page with { Glyphs = [], Rules = [] });
        }

        return Checked<PdfPages>.Ok(new PdfPages(content.ToImmutable(), texts.ToImmutable(), extracted.ToString(), pictures, remarks.ToImmutable()));
    }

    // The characters in the order they were drawn, as the library has them: what the blocks are held against. The file is gone through only once,
    // since its library takes most of the time.
    private static void Extract(Page page, PdfFontMaps fonts, StringBuilder extracted)
    {
        foreach (var letter in page.Letters)
        {
            if (!fonts.IsUnmapped(letter))
                extracted.Append(PdfCharacters.Clean(letter.Value));
        }
    }

    private static Checked<Capture> Read(CaptureFile file, PdfDocument document, PdfPages all)
    {
        var (pages, pictures) = (all.Content, all.Pictures.All(all.Content.Length));
        long glyphs = pages.Sum(page => (long)page.GlyphCount), unmapped = pages.Sum(page => (long)page.Unmapped);
        if (glyphs == 0 && unmapped == 0)
            return Checked<Capture>.Failed(PdfCaptureErrors.Scan(file.Name, pages.Length));
        if (unmapped > (glyphs + unmapped) * MostUnmapped)
            return Checked<Capture>.Failed(PdfCaptureErrors.Unmapped(file.Name, (double)unmapped / (glyphs + unmapped), FontsOf(document)));

        var doubtful = new SortedSet<int>();
        var pieces = (PdfStructureTree.Read(document) is { } root ? PdfTagged.Read(root, pages, pictures) : null) ?? PdfBeside.Put(PdfUntagged.Read(all.Looks, doubtful), pictures);
        pieces = PdfBeside.Put(pieces, all.Remarks);
        var writer = new PdfBlocks();
        foreach (var piece in pieces)
            writer.Add(piece);
        if (writer.Blocks.All(block => block is CaptureFurniture or CaptureDropped or CapturePicture or CaptureNote))
            return Checked<Capture>.Failed(PdfCaptureErrors.Scan(file.Name, pages.Length));
        var text = new SourceText(file.Name, writer.Text) { Places = [.. writer.Places] };
        return new Checked<Capture>(new Capture(file.Name, file.Sha256, SourceFormat.Pdf, text, [.. OwnLanguages.Part(writer.Blocks)]), [.. Warnings(file, pages, (int)unmapped, doubtful), .. all.Pictures.Problems(file.Name)]);
    }

    private static IEnumerable<Diagnostic> Warnings(CaptureFile file, ImmutableArray<PdfPageContent> pages, int unmapped, SortedSet<int> doubtful)
    {
        if (unmapped > 0)
            yield return PdfCaptureErrors.PartlyUnmapped(file.Name, unmapped, $"page {pages.First(page => page.Unmapped > 0).Number}");
        var pictures = pages.Where(page => page.GlyphCount == 0 && page.HasPicture).Select(page => page.Number).ToList();
        if (pictures.Count > 0)
            yield return PdfCaptureErrors.PagesWithoutText(file.Name, string.Join(", ", pictures));
        if (doubtful.Count > 0)
            yield return PdfCaptureErrors.DoubtfulOrder(file.Name, string.Join(", ", doubtful));
    }

    private static string FontsOf(PdfDocument document)
    {
        var fonts = new PdfFontMaps(document);
        return string.Join(", ", document.GetPages().Take(3).SelectMany(page => page.Letters).Where(fonts.IsUnmapped)
            .Select(letter => letter.FontName ?? "").Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal).Take(3));
    }

    // The library meets a damaged file with exceptions of many kinds; to the user they are all one.
    private static bool IsDamage(Exception problem) => problem is not (OutOfMemoryException or StackOverflowException or ThreadInterruptedException);
}

/// <summary>All pages, as they are for the structure tree and as they look.</summary>
/// <param name="Texts">Empty for a document with a structure tree.</param>
/// <param name="Extracted">Every character of the pages.</param>
internal sealed record PdfPages(ImmutableArray<PdfPageContent> Content, ImmutableArray<PdfPageText> Texts, string Extracted, PdfPictures Pictures, ImmutableArray<PdfPiece> Remarks)
{
    /// <summary>The rows and tables of every page.</summary>
    public ImmutableArray<PdfPageText> Looks => Texts.IsEmpty ? [.. Content.Select(PdfUntagged.PageOf)] : Texts;
}

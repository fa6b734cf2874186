using System.Collections.Immutable;
using PackBuilder.Guides.Captures.Epub;
using PackBuilder.Guides.Captures.Html;
using PackBuilder.Guides.Captures.Markdown;
using PackBuilder.Guides.Captures.OpenDocument;
using PackBuilder.Guides.Captures.Pdf;
using PackBuilder.Guides.Captures.Sheets;
using PackBuilder.Guides.Captures.Slides;
using PackBuilder.Guides.Captures.Word;

namespace PackBuilder.Guides.Captures;

/// <summary>All formats that can be read.</summary>
internal static class CaptureReaders
{
    // Where two recognise a file by its content, the first has it.
    public static ImmutableArray<ICaptureReader> All { get; } =
    [
        new DocxCaptureReader(),
        new XlsxCaptureReader(),
        new PptxCaptureReader(),
        new EpubCaptureReader(),
        new OdtCaptureReader(),
        new PdfCaptureReader(),
        new HtmlCaptureReader(),
        new MhtmlCaptureReader(),
        new PlainTextReader(),
        new MarkdownCaptureReader(),
        new CsvCaptureReader(),
        new YamlCaptureReader(),
    ];

    /// <summary>By content, or else by extension; null where no reader takes the file.</summary>
    public static ICaptureReader? For(CaptureFile file)
    {
        string extension = Path.GetExtension(file.Name).ToLowerInvariant();
        return All.FirstOrDefault(reader => reader.Recognises(file)) ?? All.FirstOrDefault(reader => reader.Extensions.Contains(extension));
    }

    /// <summary>Of all formats, as help for a file that none of them takes.</summary>
    public static string Extensions => string.Join(", ", All.SelectMany(reader => reader.Extensions));
}

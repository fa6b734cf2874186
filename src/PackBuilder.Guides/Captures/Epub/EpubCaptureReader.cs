using System.Collections.Immutable;
using System.Text;
using PackBuilder.Guides.Captures.Html;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Captures.Pictures;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Epub;

/// <summary>
/// An e-book: its chapters in the order of the spine, each read as a web page and held against its own text; then the pages that the
/// spine leaves out. Lines are those of the chapters, one after another.
/// </summary>
internal sealed class EpubCaptureReader : ICaptureReader
{
    public SourceFormat Format => SourceFormat.Epub;

    public ImmutableArray<string> Extensions { get; } = [".epub"];

    public bool Recognises(CaptureFile file) => ZipFormat.Of(file) == SourceFormat.Epub;

    public Checked<Capture> Read(CaptureFile file) => PackageReading.Read(file, "an e-book (.epub)", parts => Read(file, parts));

    private static Checked<Capture> Read(CaptureFile file, ZipParts parts)
    {
        var blocks = ImmutableArray.CreateBuilder<CaptureBlock>();
        var text = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<SourcePlace>();
        var problems = new List<Diagnostic>();
        var pictures = new PictureBudget();
        int line = 0;
        foreach (var chapter in EpubChapter.Of(parts))
        {
            var read = Page(chapter, file, parts, pictures);
            problems.AddRange(read.Diagnostics);
            if (read.Value is not { } page)
                return new Checked<Capture>(null, [.. problems]);
            places.Add(new SourcePlace(line + 1, chapter.Name));
            string content = page.Text.Content.EndsWith('\n') ? page.Text.Content : page.Text.Content + "\n";
            string? aside = chapter.Aside;
            blocks.AddRange(page.Blocks.Select(block => Moved(aside is not null ? Aside(aside, block) : block is CaptureMetadata ? Aside("page-metadata", block) : block, line)));
            text.Append(content);
            line += new SourceText("", content).LineCount - 1;
        }

        if (blocks.All(block => block is CaptureFurniture or CaptureDropped or CaptureBlank))
            return Checked<Capture>.Failed(CaptureErrors.OnlyBlank(file.Name));
        var source = new SourceText(file.Name, text.ToString()) { Places = places.ToImmutable() };
        if (pictures.Refused > 0)
            problems.Add(CaptureErrors.PicturesTooLarge(file.Name, pictures.Refused));
        return new Checked<Capture>(new Capture(file.Name, file.Sha256, SourceFormat.Epub, source, blocks.ToImmutable()), [.. problems]);
    }

    // A cover, or a page that is all drawn, has no text of its own to speak of, and the little there is is left out.
    private static Checked<Capture> Page(EpubChapter chapter, CaptureFile book, ZipParts parts, PictureBudget pictures)
    {
        var file = chapter.AsFile(book);
        if (!chapter.IsPage)
            return LeftOut(chapter, book, file);
        string folder = chapter.Name[..(chapter.Name.LastIndexOf('/') + 1)];
        var read = HtmlEncoding.Decode(file.Name, file.Bytes.Span)
            .Then(page => HtmlPage.Read(file, page, address => parts.ReadPicture(Relationships.Resolve(folder, Uri.UnescapeDataString(address)), pictures)));
        return read.Value is null && read.Diagnostics.All(problem => problem.Code == CaptureErrors.NoContentCode)
            ? LeftOut(chapter, book, file)
            : read;
    }

    // A drawing is read as leniently as a page: many name entities that only the program that drew them knows.
    private static Checked<Capture> LeftOut(EpubChapter chapter, CaptureFile book, CaptureFile file)
    {
        var decoded = chapter.Bytes.Length == 0 ? Checked<string>.Ok("") : HtmlEncoding.Decode(file.Name, file.Bytes.Span).Then(content => HtmlPage.PlainText(file.Name, content));
        return decoded.Then(text =>
        {
            var source = new SourceText(book.Name, text.ReplaceLineEndings(" ").Trim() + "\n");
            return new Capture(book.Name, book.Sha256, SourceFormat.Epub, source,
                string.IsNullOrWhiteSpace(text) ? [] : [new CaptureDropped(chapter.IsPage ? "no-content" : "picture", source.Line(1), new BlockOrigin(1, 1), 1)]);
        });
    }

    private static CaptureBlock Moved(CaptureBlock block, int lines) => block switch
    {
        CaptureTable { RowLines.IsEmpty: false } table => table with
        {
            At = table.At with { Line = table.At.Line + lines },
            RowLines = [.. table.RowLines.Select(line => line + lines)],
        },
        CapturePicture { Named: { } named } picture => picture with
        {
            At = picture.At with { Line = picture.At.Line + lines },
            Named = named with { Line = named.Line + lines },
        },
        _ => block with { At = block.At with { Line = block.At.Line + lines } },
    };

    private static CaptureFurniture Aside(string rule, CaptureBlock block) => new(rule, string.Join('\n', CaptureTexts.Of(block)), block.At, block.Lines);
}

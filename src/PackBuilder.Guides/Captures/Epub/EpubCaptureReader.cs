using System.Collections.Immutable;
using System.Text;
using PackBuilder.Guides.Captures.Html;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Captures.Pictures;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Epub;

/// <summary>An e-book: its chapters in the order of the spine, each read as a web page. Lines are those of the chapters, one after another.</summary>
internal sealed class EpubCaptureReader : ICaptureReader
{
    private static readonly ICaptureReader _pages = new HtmlCaptureReader();

    public SourceFormat Format => SourceFormat.Epub;

    public ImmutableArray<string> Extensions { get; } = [".epub"];

    public bool Recognises(CaptureFile file) => ZipFormat.Of(file) == SourceFormat.Epub;

    public Checked<Capture> Read(CaptureFile file) => PackageReading.Read(file, "an e-book (.epub)", parts => Read(file, parts));

    public string? ExtractText(CaptureFile file) => PackageReading.ExtractText(file, (parts, output) =>
    {
        foreach (var chapter in EpubChapter.Of(parts).Where(chapter => !chapter.IsContents))
        {
            var page = chapter.AsFile(file);
            if (_pages.Read(page).Value is not null)
                output.Append(_pages.ExtractText(page));
        }
    });

    private static Checked<Capture> Read(CaptureFile file, ZipParts parts)
    {
        var blocks = ImmutableArray.CreateBuilder<CaptureBlock>();
        var text = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<SourcePlace>();
        var pictures = new PictureBudget();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        int line = 0;
        foreach (var chapter in EpubChapter.Of(parts))
        {
            var asFile = chapter.AsFile(file);
            string folder = chapter.Name[..(chapter.Name.LastIndexOf('/') + 1)];
            var read = HtmlEncoding.Decode(asFile.Name, asFile.Bytes.Span)
                .Then(page => HtmlPage.Read(asFile, page, address => parts.ReadPicture(Relationships.Resolve(folder, Uri.UnescapeDataString(address)), pictures)));
            // A cover is a page without a text.
            if (read.Value is not { } page)
                continue;
            problems.AddRange(read.Diagnostics);
            places.Add(new SourcePlace(line + 1, chapter.Name));
            string content = page.Text.Content.EndsWith('\n') ? page.Text.Content : page.Text.Content + "\n";
            blocks.AddRange(page.Blocks.Select(block => Moved(chapter.IsContents ? Aside("table-of-contents", block) : block is CaptureMetadata ? Aside("page-metadata", block) : block, line)));
            text.Append(content);
            line += new SourceText("", content).LineCount - 1;
        }

        if (blocks.All(block => block is CaptureFurniture or CaptureDropped or CaptureBlank))
            return Checked<Capture>.Failed(CaptureErrors.OnlyBlank(file.Name));
        var source = new SourceText(file.Name, text.ToString()) { Places = places.ToImmutable() };
        return new Checked<Capture>(new Capture(file.Name, file.Sha256, SourceFormat.Epub, source, blocks.ToImmutable()),
            pictures.Refused == 0 ? problems.ToImmutable() : [.. problems, CaptureErrors.PicturesTooLarge(file.Name, pictures.Refused)]);
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

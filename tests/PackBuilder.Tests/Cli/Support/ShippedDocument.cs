using PackBuilder.Building.Formats;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Running;
using PackBuilder.Documents.Reading;
using PackBuilder.Packs.Selection;
using PackBuilder.Tests.Docx;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Cli.Support;

/// <summary>A document of a pack that comes with the program, as the pipeline makes it. Each stage runs when a test first asks for what it gives, and once.</summary>
internal sealed class ShippedDocument
{
    private static readonly DocumentStages Stages = new(Repository.Context);

    private readonly Lazy<Pack> _pack;
    private readonly Lazy<DataMap?> _tree;
    private readonly Lazy<string> _markdown;
    private readonly Lazy<WritableDocument> _typeset;
    private readonly Lazy<byte[]> _pdf;
    private readonly Lazy<byte[]> _word;
    private readonly Lazy<DocxFile> _docx;

    public ShippedDocument(Variant variant)
    {
        Variant = variant;
        _pack = new(() => Stages.Select(variant, Repository.Library).Value!);
        _tree = new(() => Stages.BuildTree(variant, Pack).Value);
        _markdown = new(() => Value(Stages.RenderTemplate(variant, Tree!)).Content);
        _typeset = new(() => Value(Stages.RenderTemplate(variant, Tree!)
            .Then(MarkdownReader.Read)
            .Then(Stages.FindPictures)
            .Then(document => Stages.Typeset((variant with { Formats = [.. variant.Formats, DocumentFormats.Find("pdf")!] }).Print, document))));
        _pdf = new(() => File("pdf"));
        _word = new(() => File("docx"));
        _docx = new(() => DocxFile.Open(Word));
    }

    public Variant Variant { get; }

    public string Name => Variant.Name;

    public Pack Pack => _pack.Value;

    /// <summary>What the template gets to see; null where the edition has nothing to print for the pack.</summary>
    public DataMap? Tree => _tree.Value;

    /// <summary>What the template writes.</summary>
    public string Markdown => _markdown.Value;

    public WritableDocument Typeset => _typeset.Value;

    public byte[] Pdf => _pdf.Value;

    /// <summary>Also of an edition that is handed out as PDF only.</summary>
    public byte[] Word => _word.Value;

    public DocxFile Docx => _docx.Value;

    /// <summary>In any format, whether its edition is written in it or not.</summary>
    public byte[] File(string format) => Value(Stages.WriteFormats((Variant with { Formats = [DocumentFormats.Find(format)!] }).Print, Typeset)).Files.Single().Content.ToArray();

    private static T Value<T>(Checked<T> result)
        where T : class
    {
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return result.Value!;
    }
}

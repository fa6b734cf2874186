using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Documents.References;
using PackBuilder.Docx;
using PackBuilder.Docx.References;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Docx;

/// <summary>A rendered DOCX, opened part by part.</summary>
public sealed class DocxFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, byte[]> _parts = [];

    private DocxFile(byte[] bytes)
    {
        Bytes = bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            _parts.Add(entry.FullName, copy.ToArray());
            Names.Add(entry.FullName);
        }
    }

    public byte[] Bytes { get; }

    /// <summary>In the order of the file.</summary>
    public List<string> Names { get; } = [];

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    public static DocxFile Open(byte[] bytes) => new(bytes);

    /// <summary>Renders Markdown, by default without cover and contents.</summary>
    public static DocxFile Of(string markdown, Design? design = null, ReferenceDocument? reference = null)
    {
        if (!markdown.StartsWith("---", StringComparison.Ordinal))
            markdown = "---\ntitle: T\ncover: false\ncontents_depth: 0\n---\n" + markdown;
        var read = MarkdownReader.Read(new SourceText("test.md", markdown));
        Assert.Empty(read.Diagnostics);
        return Of(read.Value!, design, reference);
    }

    public static DocxFile Of(Document document, Design? design = null, ReferenceDocument? reference = null)
    {
        var pages = document.Blocks.OfType<Heading>().Select((heading, i) => (heading.Id!, $"{i + 1}")).ToDictionary();
        foreach (string id in ReferencedIds.OnPages(document))
            pages.TryAdd(id, "9");
        return Of(document, design, pages, reference);
    }

    public static DocxFile Of(Document document, Design? design, IReadOnlyDictionary<string, string> pages, ReferenceDocument? reference = null)
    {
        var result = DocxRenderer.Render(new StyledDocument(document, design ?? Samples.Handbook()), new DocxOptions { Pages = new PageNumbers(pages.ToImmutableSortedDictionary(StringComparer.Ordinal), null), Reference = reference });
        Assert.Empty(result.Diagnostics);
        return new DocxFile(result.Value!);
    }

    public XElement Part(string name) => XDocument.Load(new MemoryStream(_parts[name])).Root!;

    public byte[] Content(string name) => _parts[name];

    public IEnumerable<XElement> Paragraphs => Body.Descendants(W + "p");

    /// <summary>The paragraphs as a reader sees them: with the numbers of headings and questions, which the word processor counts.</summary>
    public IEnumerable<XElement> NumberedParagraphs => WordNumbers.AsText(this).Descendants(W + "p");

    public static string TextOf(XElement element) => string.Concat(element.Descendants(W + "t").Select(t => t.Value));

    public static string? StyleOf(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;

    /// <summary>A part as people can read it: indented, one attribute after the other.</summary>
    public string Pretty(string name)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
            Part(name).Save(xml);
        return text.ToString();
    }
}

using System.IO.Compression;
using System.Text;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Captures.Word;

/// <summary>The smallest Word file around a few elements, written as text, so that it can hold what no library would write.</summary>
internal static class TinyDocx
{
    private const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
        """;

    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <param name="parts">Name such as <c>styles</c>, which is its relationship and its root element too, with what is in it.</param>
    public static byte[] Of(string body, params (string Name, string Inner)[] parts) => Package(
        [.. parts.Select(part => (part.Name, part.Name, $"{part.Name}.xml", "application/xml", Root(part.Name, part.Inner)))], Root("document", $"<w:body>{body}</w:body>"));

    /// <param name="parts">Relationship id, type and target, content type, and content; null for a part that is missing.</param>
    public static byte[] Package(IReadOnlyCollection<(string Id, string Kind, string Target, string Type, string? Content)> parts, string document, string name = "word/document.xml")
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            string overrides = string.Concat(parts.Select(part => $"""<Override PartName="/word/{part.Target}" ContentType="{part.Type}"/>"""));
            Put("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/{name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>{overrides}</Types>""");
            Put("_rels/.rels", Relations([("d", "officeDocument", name)]));
            Put(name.Replace("word/", "word/_rels/") + ".rels", Relations(parts.Select(part => (part.Id, part.Kind, part.Target))));
            Put(name, document);
            foreach (var part in parts.Where(part => part.Content is not null))
                Put($"word/{part.Target}", part.Content!);

            void Put(string entry, string content)
            {
                using var writer = archive.CreateEntry(entry).Open();
                writer.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static string Relations(IEnumerable<(string Id, string Kind, string Target)> relations) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(relations.Select(relation => $"""<Relationship Id="{relation.Id}" Type="{Types}{relation.Kind}" Target="{relation.Target}"/>"""))}</Relationships>""";

    public static string Root(string name, string inner) => $"<w:{(name is "header" ? "hdr" : name is "footer" ? "ftr" : name)} {Namespaces}>{inner}</w:{(name is "header" ? "hdr" : name is "footer" ? "ftr" : name)}>";

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    public static string R(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static Capture Read(byte[] bytes)
    {
        var read = new CaptureReader().Read("a.docx", bytes);
        Assert.True(read.Value is not null, read.Diagnostics.FirstOrDefault()?.Message);
        return read.Value;
    }

    /// <summary>The blocks as lines that people read, without those that are blank.</summary>
    public static string[] Outline(byte[] bytes) =>
        [.. Read(bytes).Blocks.Where(block => block is not CaptureBlank).Select(block => Line(block).Replace("\n", " / ").Replace("\t", " → "))];

    private static string Line(CaptureBlock block) => block switch
    {
        CaptureHeading heading => $"h{heading.Level} {heading.Text}",
        CaptureParagraph paragraph => $"p {paragraph.Text}",
        CaptureItem item => $"item{item.Depth} [{item.Marker}] {item.Text}",
        CaptureTable table => $"table {string.Join(" | ", table.Header)} || {string.Join(" || ", table.Rows.Select(row => string.Join(" | ", row)))}",
        CaptureFurniture furniture => $"furniture {furniture.Rule}: {furniture.Text}",
        CaptureDropped dropped => $"left out ({dropped.Reason}) {dropped.Text}",
        CapturePicture picture => $"picture {picture.Reference} {picture.Alternative}".TrimEnd(),
        CaptureNote note => $"note {note.Text}",
        _ => block.GetType().Name,
    };
}

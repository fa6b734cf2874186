using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PackBuilder.Tests.Pdf;
using PackBuilder.Tests.Pdf.Content;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Building;

/// <summary>All that a finished file says, wherever it says it; folded for searching.</summary>
internal static partial class FileTexts
{
    /// <summary>Text strings (bookmarks, titles, alternative and actual texts, names), metadata and what the pages show.</summary>
    public static List<(string Place, string Text)> OfPdf(PagedDocument document)
    {
        var file = ReadablePdf.Of(document);
        return
        [
            .. file.Numbers.Select(number => ($"object {number}", Secrets.Fold(Strings(file.Object(number))))),
            .. file.FindAll("/Type /Metadata").Select(number => ("metadata", Secrets.Fold(Encoding.UTF8.GetString(file.Stream(number))))),
            ("pages", string.Concat(PagesOf(file))),
        ];
    }

    /// <summary>What each page shows, by the codes of its glyphs and what the fonts say they mean.</summary>
    public static IEnumerable<string> Pages(PagedDocument document) => PagesOf(ReadablePdf.Of(document));

    /// <summary>Text nodes and attributes of every part of a DOCX or an EPUB: body, heads, comments, properties, custom XML, hidden or not.</summary>
    public static List<(string Place, string Text)> OfPackage(ReadOnlyMemory<byte> docx)
    {
        var texts = new List<(string, string)>();
        using var archive = new ZipArchive(new MemoryStream(docx.ToArray()));
        foreach (var part in archive.Entries)
        {
            using var stream = part.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            content.Position = 0;
            texts.Add((part.FullName, XmlParts.Contains(Path.GetExtension(part.Name))
                ? OfXml(XDocument.Load(content))
                : Secrets.Fold(Encoding.UTF8.GetString(content.ToArray()))));
        }

        return texts;
    }

    /// <summary>Text, attributes, comments and script of a page.</summary>
    public static List<(string Place, string Text)> OfHtml(ReadOnlyMemory<byte> html)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html.Span));
        return
        [
            ("text", Secrets.Fold(page.DocumentElement.TextContent)),
            ("comments", string.Join('\n', page.Descendants<IComment>().Select(comment => Secrets.Fold(comment.Data)))),
            ("attributes", string.Join('\n', page.All.SelectMany(element => element.Attributes).Select(attribute => Secrets.Fold(attribute.Value)))),
        ];
    }

    private static readonly string[] XmlParts = [".xml", ".rels", ".xhtml", ".opf"];

    private static string OfXml(XDocument part) =>
        Secrets.Fold(string.Concat(part.DescendantNodes().OfType<XText>().Select(text => text.Value)))
        + "\n" + string.Join('\n', part.DescendantNodes().Select(Hidden).OfType<string>().Select(Secrets.Fold))
        + "\n" + string.Join('\n', part.Descendants().Attributes().Select(attribute => Secrets.Fold(attribute.Value)));

    private static string? Hidden(XNode node) => node switch
    {
        XComment comment => comment.Value,
        XProcessingInstruction instruction => instruction.Data,
        _ => null,
    };

    private static IEnumerable<string> PagesOf(ReadablePdf file)
    {
        var fonts = FontProgram.Of(file);
        return file.FindAll(@"/Type /Page\s").Select(page =>
        {
            var text = new StringBuilder();
            string font = "";
            foreach (Match match in FontOrText().Matches(Encoding.UTF8.GetString(file.Stream(file.Reference(page, "Contents")))))
            {
                if (match.Groups["font"].Success)
                    font = match.Groups["font"].Value;
                foreach (char[] code in HexString().Matches(match.Groups["text"].Value).SelectMany(hex => hex.Groups[1].Value.Chunk(4)))
                    text.Append(fonts[font].Text.GetValueOrDefault(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture), ""));
            }

            return Secrets.Fold(text.ToString());
        });
    }

    private static string Strings(string body) =>
        string.Concat(TextString().Matches(body).Select(match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[1].Value)) + "\n"))
        + string.Join('\n', PlainString().Matches(body).Select(match => Uri.UnescapeDataString(match.Groups[1].Value)));

    [GeneratedRegex("<FEFF([0-9A-F]*)>")]
    private static partial Regex TextString();

    [GeneratedRegex(@"\(((?:[^()\\]|\\.)*)\)")]
    private static partial Regex PlainString();

    [GeneratedRegex(@"^/(?<font>F\d+) [\d.]+ Tf|\[(?<text>[^\]]*)\]\s*TJ", RegexOptions.Multiline)]
    private static partial Regex FontOrText();

    [GeneratedRegex("<([0-9A-F]+)>")]
    private static partial Regex HexString();
}

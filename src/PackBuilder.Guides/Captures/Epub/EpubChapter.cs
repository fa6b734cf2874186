using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PackBuilder.Guides.Captures.Decoding;
using PackBuilder.Guides.Captures.Packages;

namespace PackBuilder.Guides.Captures.Epub;

/// <summary>A document of an e-book.</summary>
/// <param name="Name">Of its part.</param>
/// <param name="IsContents">It is the list of the chapters.</param>
internal sealed partial record EpubChapter(string Name, bool IsContents, byte[] Bytes)
{
    private const string Container = "META-INF/container.xml";

    /// <summary>In the order in which they are read.</summary>
    /// <exception cref="InvalidDataException">The package holds no book.</exception>
    public static IEnumerable<EpubChapter> Of(ZipParts parts)
    {
        string root = (string?)parts.Document(Container)?.Descendants().FirstOrDefault(element => element.Name.LocalName == "rootfile")?.Attribute("full-path")
            ?? throw new InvalidDataException();
        var package = parts.Document(root)?.Root ?? throw new InvalidDataException();
        string folder = root[..(root.LastIndexOf('/') + 1)];
        var manifest = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var item in Elements(package, "manifest", "item"))
            manifest.TryAdd((string?)item.Attribute("id") ?? "", item);
        return
        [
            .. Elements(package, "spine", "itemref")
                .Select(reference => manifest.GetValueOrDefault((string?)reference.Attribute("idref") ?? "")).OfType<XElement>()
                .Select(item => (Item: item, Name: Relationships.Resolve(folder, Uri.UnescapeDataString((string?)item.Attribute("href") ?? ""))))
                .Where(one => parts.Has(one.Name) && (string?)one.Item.Attribute("media-type") is "application/xhtml+xml" or "text/html" or null)
                .Select(one => new EpubChapter(one.Name, IsNavigation(one.Item, package, folder, one.Name), parts.Read(one.Name)!)),
        ];
    }

    /// <summary>As a web page: an empty element is written out, since HTML knows no short form of one.</summary>
    public CaptureFile AsFile(CaptureFile book) => new($"{book.Name}/{Name}",
        TextDecoder.Decode(Name, Bytes).Value is { } text ? Encoding.UTF8.GetBytes(ShortForm().Replace(text, "<$1$2></$1>")) : Bytes, book.Sha256);

    private static bool IsNavigation(XElement item, XElement package, string folder, string name) =>
        ((string?)item.Attribute("properties") ?? "").Split(' ').Contains("nav")
        || Elements(package, "guide", "reference").Any(one => (string?)one.Attribute("type") == "toc"
            && Relationships.Resolve(folder, ((string?)one.Attribute("href") ?? "").Split('#')[0]) == name);

    [GeneratedRegex(@"<((?!area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)[a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)/>")]
    private static partial Regex ShortForm();

    private static IEnumerable<XElement> Elements(XElement package, string list, string name) =>
        package.Elements().Where(element => element.Name.LocalName == list).Elements().Where(element => element.Name.LocalName == name);
}

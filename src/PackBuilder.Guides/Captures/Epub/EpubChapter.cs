using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PackBuilder.Guides.Captures.Decoding;
using PackBuilder.Guides.Captures.Packages;

namespace PackBuilder.Guides.Captures.Epub;

/// <summary>A document of an e-book.</summary>
/// <param name="Name">Of its part.</param>
/// <param name="IsPage">It is XHTML; else a picture with text, or the like.</param>
/// <param name="Aside">Why nothing of it is content, as the ledger names it; null for a chapter.</param>
internal sealed partial record EpubChapter(string Name, bool IsPage, string? Aside, byte[] Bytes)
{
    private const string Container = "META-INF/container.xml";

    /// <summary>In the order in which they are read, then those that no order names.</summary>
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
        var spine = Elements(package, "spine", "itemref")
            .Select(reference => manifest.GetValueOrDefault((string?)reference.Attribute("idref") ?? "")).OfType<XElement>().ToList();
        return spine.Concat(manifest.Values.Where(item => KindOf(item) is not null))
            .Select(item => (Item: item, Name: Relationships.Resolve(folder, (string?)item.Attribute("href") ?? "")))
            .DistinctBy(one => one.Name)
            .Where(one => parts.Has(one.Name) && KindOf(one.Item) is not null)
            .Select(one => new EpubChapter(one.Name, KindOf(one.Item) == true,
                IsNavigation(one.Item, package, folder, one.Name) ? "table-of-contents" : spine.Contains(one.Item) ? null : "outside-spine", parts.Read(one.Name)!));
    }

    // True for a page, false for what is drawn, null for what holds no text.
    private static bool? KindOf(XElement item) => (string?)item.Attribute("media-type") switch
    {
        "application/xhtml+xml" or "text/html" or null => true,
        "image/svg+xml" or "application/x-dtbncx+xml" => false,
        _ => null,
    };

    /// <summary>As a web page: an empty element is written out, since HTML knows no short form of one.</summary>
    public CaptureFile AsFile(CaptureFile book) => new($"{book.Name}/{Name}",
        TextDecoder.Decode(Name, Bytes).Value is { } text ? Encoding.UTF8.GetBytes(ShortForm().Replace(text, "<$1$2></$1>")) : Bytes, book.Sha256)
    { Budget = book.Budget };

    private static bool IsNavigation(XElement item, XElement package, string folder, string name) =>
        ((string?)item.Attribute("properties") ?? "").Split(' ').Contains("nav") || (string?)item.Attribute("media-type") == "application/x-dtbncx+xml"
        || Elements(package, "guide", "reference").Any(one => (string?)one.Attribute("type") == "toc"
            && Relationships.Resolve(folder, ((string?)one.Attribute("href") ?? "").Split('#')[0]) == name);

    [GeneratedRegex(@"<((?!area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)[a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)/>")]
    private static partial Regex ShortForm();

    private static IEnumerable<XElement> Elements(XElement package, string list, string name) =>
        package.Elements().Where(element => element.Name.LocalName == list).Elements().Where(element => element.Name.LocalName == name);
}

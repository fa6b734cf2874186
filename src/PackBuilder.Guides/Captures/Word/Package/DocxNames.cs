using System.Xml;

namespace PackBuilder.Guides.Captures.Word.Package;

/// <summary>
/// Names elements as the standard writes them (<c>w:p</c>, <c>m:t</c>), whatever prefixes a file has, and the same in both forms
/// of the standard, transitional and strict. An element of another namespace is <c>?:name</c>.
/// </summary>
internal sealed class DocxNames
{
    private const string Office = "http://schemas.openxmlformats.org/";
    private const string Strict = "http://purl.oclc.org/ooxml/";

    private static readonly Dictionary<string, string> _prefixes = new()
    {
        [Office + "wordprocessingml/2006/main"] = "w",
        [Strict + "wordprocessingml/main"] = "w",
        [Office + "officeDocument/2006/math"] = "m",
        [Strict + "officeDocument/math"] = "m",
        [Office + "drawingml/2006/wordprocessingDrawing"] = "wp",
        [Strict + "drawingml/wordprocessingDrawing"] = "wp",
        [Office + "drawingml/2006/main"] = "a",
        [Strict + "drawingml/main"] = "a",
        [Office + "drawingml/2006/diagram"] = "dgm",
        [Strict + "drawingml/diagram"] = "dgm",
        [Office + "drawingml/2006/chart"] = "c",
        [Strict + "drawingml/chart"] = "c",
        [Office + "markup-compatibility/2006"] = "mc",
        ["urn:schemas-microsoft-com:vml"] = "v",
        ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape"] = "wps",
        [Office + "package/2006/relationships"] = "rel",
        [Office + "package/2006/content-types"] = "ct",
    };

    // A reader has each name once, so that the object is the name.
    private readonly Dictionary<object, Dictionary<object, string>> _names = new(ReferenceEqualityComparer.Instance);

    /// <summary>Of the element that the reader is at.</summary>
    public string Of(XmlReader reader)
    {
        if (!_names.TryGetValue(reader.NamespaceURI, out var names))
            _names.Add(reader.NamespaceURI, names = new(ReferenceEqualityComparer.Instance));
        if (!names.TryGetValue(reader.LocalName, out string? name))
            names.Add(reader.LocalName, name = $"{_prefixes.GetValueOrDefault(reader.NamespaceURI, "?")}:{reader.LocalName}");
        return name;
    }
}

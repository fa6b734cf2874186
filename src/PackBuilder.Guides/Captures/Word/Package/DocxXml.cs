using System.Globalization;
using System.Text;
using System.Xml;

namespace PackBuilder.Guides.Captures.Word.Package;

/// <summary>
/// Goes through one part, an element at a time, and never holds more than one text of it. Each method that reads an element
/// starts at its start and ends at its end.
/// </summary>
internal sealed class DocxXml : IDisposable
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly DocxNames _names = new();
    private readonly ReadingBudget _budget;
    private readonly Stream _stream;
    private readonly XmlReader _reader;
    private readonly char[] _chunk = new char[4096];
    private long _position;

    public DocxXml(DocxPart part, Stream stream, ReadingBudget budget)
    {
        Part = part;
        _stream = stream;
        _budget = budget;
        _reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            // A file with a character that XML forbids is still a file with text.
            CheckCharacters = false,
        });
    }

    /// <summary>The part that is read, which relationships start from.</summary>
    public DocxPart Part { get; }

    /// <summary>Of the element, as <see cref="DocxNames"/> has it.</summary>
    public string Name => _names.Of(_reader);

    public int Depth => _reader.Depth;

    public bool IsStart => _reader.NodeType == XmlNodeType.Element;

    /// <summary>To the next node.</summary>
    public bool Read()
    {
        _position++;
        if (!_reader.Read())
            return false;
        _budget.Steps(1);
        ReadingBudget.Level(_reader.Depth);
        return true;
    }

    /// <summary>To the root element.</summary>
    public bool ReadToRoot()
    {
        while (Read())
        {
            if (IsStart)
                return true;
        }

        return false;
    }

    /// <summary>The elements within this one, by name. A child that the caller does not read is passed over.</summary>
    public IEnumerable<string> Children()
    {
        if (_reader.IsEmptyElement)
            yield break;
        int depth = _reader.Depth;
        while (Read() && _reader.Depth > depth)
        {
            if (!IsStart)
                continue;
            long position = _position;
            yield return Name;
            if (position == _position)
                PassOver();
        }
    }

    /// <summary>To the end of this element.</summary>
    public void PassOver()
    {
        if (!IsStart || _reader.IsEmptyElement)
            return;
        int depth = _reader.Depth;
        while (Read() && _reader.Depth > depth)
        {
        }
    }

    /// <summary>All characters within this element.</summary>
    public string Text()
    {
        if (_reader.IsEmptyElement)
            return "";
        int depth = _reader.Depth;
        var text = new StringBuilder();
        while (Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
                continue;
            int count;
            while ((count = _reader.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0)
            {
                _budget.Characters(count);
                text.Append(_chunk, 0, count);
            }
        }

        return text.ToString();
    }

    /// <summary>An attribute of the element's own namespace, or of none.</summary>
    public string? Attribute(string name) => _reader.GetAttribute(name, _reader.NamespaceURI) ?? _reader.GetAttribute(name);

    /// <summary>An attribute that names a relationship, such as <c>r:id</c>.</summary>
    public string? Relation(string name) => _reader.GetAttribute(name, Relations) ?? _reader.GetAttribute(name, StrictRelations);

    /// <summary>A whole number, however large it is written; null for anything else.</summary>
    public int? Number(string name) => NumberOf(Attribute(name));

    /// <summary>Of a property that is either on or off, such as <c>w:b</c>: on, unless it says otherwise.</summary>
    public bool Flag() => Attribute("val") is not ("0" or "false" or "off" or "none");

    public void Dispose()
    {
        _reader.Dispose();
        _stream.Dispose();
    }

    // Some programs write measures with decimals; beyond the range of int nothing in a document has a meaning.
    private static int? NumberOf(string? text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out double value) && value is > int.MinValue and < int.MaxValue
            ? (int)value
            : null;
}

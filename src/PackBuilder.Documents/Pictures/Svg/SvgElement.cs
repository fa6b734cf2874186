using System.Globalization;
using System.Xml;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>The start of an element with its attributes, taken out of the XML.</summary>
internal sealed record SvgElement(string Name, SourceLocation At, bool IsEmpty, IReadOnlyDictionary<string, string> Attributes)
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double Largest = 1e6;

    public static SvgElement Read(string file, XmlReader xml)
    {
        var at = SvgReader.At(file, xml);
        if (xml.NamespaceURI != Namespace)
            throw PictureErrors.NoElement(at, xml.Name);
        string name = xml.LocalName;
        bool isEmpty = xml.IsEmptyElement;
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (bool more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.Prefix != "xmlns" && xml.Name is not ("xmlns" or "xml:space"))
                attributes[xml.Name] = xml.Value;
        }

        xml.MoveToElement();
        return new SvgElement(name, at, isEmpty, attributes);
    }

    public void RefuseUnknown(string[] known)
    {
        foreach (string name in Attributes.Keys.Where(name => !known.Contains(name)))
            throw PictureErrors.NoAttribute(At, Name, name, known);
    }

    public string? Text(string name) => Attributes.GetValueOrDefault(name);

    /// <summary>A length in the units of the drawing; <c>px</c> may be written.</summary>
    public double Number(string name, double fallback = 0)
    {
        if (Text(name) is not { } written)
            return fallback;
        var text = written.AsSpan().Trim();
        if (text.EndsWith("px"))
            text = text[..^2];
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && Math.Abs(value) <= Largest
            ? value
            : throw Wrong(name, "write a number");
    }

    public double NotNegative(string name, double fallback = 0) =>
        Number(name, fallback) is >= 0 and var value ? value : throw Wrong(name, "write a number that is not negative");

    public PictureException Wrong(string name, Message help) => PictureErrors.BadValue(At, name, Text(name) ?? "", help);
}

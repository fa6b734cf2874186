using System.Globalization;
using System.Xml.Linq;
using PackBuilder.Docx.Packaging;

namespace PackBuilder.Docx.References;

/// <summary>Names of Word's XML, and short ways to its values.</summary>
internal static class WordNames
{
    public static readonly XNamespace W = PartXml.Word;
    public static readonly XNamespace R = PartXml.Relationships;

    /// <summary>The attribute <c>w:val</c> of a child, or null.</summary>
    public static string? Value(this XElement? element, string child) => element?.Element(W + child)?.Attribute(W + "val")?.Value;

    public static string? Word(this XElement? element, string attribute) => element?.Attribute(W + attribute)?.Value;

    /// <summary>A whole number of an attribute, or null.</summary>
    public static int? Number(this XElement? element, string attribute) =>
        int.TryParse(element.Word(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>A switch: on where it is there without a value that says otherwise.</summary>
    public static bool IsOn(this XElement? element, string child) =>
        element?.Element(W + child) is { } flag && (flag.Word("val") ?? "on") is "on" or "true" or "1";
}

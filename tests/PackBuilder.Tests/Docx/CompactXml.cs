using System.Xml.Linq;

namespace PackBuilder.Tests.Docx;

/// <summary>Properties of Word on one line: <c>spacing(before=0 line=357)</c>, <c>jc=both</c>, <c>pBdr[top(…) bottom(…)]</c>. Nothing is left out but namespaces.</summary>
internal static class CompactXml
{
    public static string Of(IEnumerable<XElement> elements) => string.Join(' ', elements.Select(Of));

    public static string Of(XElement element)
    {
        string children = Of(element.Elements());
        return element.Name.LocalName + Attributes(element) + (children.Length > 0 ? $"[{children}]" : "") + (element.HasElements ? "" : Text(element.Value));
    }

    private static string Attributes(XElement element)
    {
        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList();
        return attributes switch
        {
            [] => "",
            [{ Name.LocalName: "val" } only] => $"={Word(only.Value)}",
            _ => $"({string.Join(' ', attributes.Select(attribute => $"{attribute.Name.LocalName}={Word(attribute.Value)}"))})",
        };
    }

    private static string Text(string text) => text.Length > 0 ? $"\"{text}\"" : "";

    private static string Word(string value) => value.Length == 0 || value.Contains(' ') ? $"\"{value}\"" : value;
}

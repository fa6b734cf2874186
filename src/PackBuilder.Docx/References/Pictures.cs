using System.Xml.Linq;

namespace PackBuilder.Docx.References;

/// <summary>Looks after the pictures of heads and feet: one without a description counts as decoration, so that screen readers pass it over.</summary>
internal static class Pictures
{
    private const string DecorativeUri = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    public static void MarkDecoration(XElement edge)
    {
        foreach (var picture in edge.Descendants(Drawing + "docPr").Where(picture => string.IsNullOrWhiteSpace(picture.Attribute("descr")?.Value)))
        {
            if (picture.Descendants(Decorative + "decorative").Any())
                continue;
            if (picture.Element(Main + "extLst") is not { } list)
                picture.Add(list = new XElement(Main + "extLst"));
            list.Add(new XElement(Main + "ext",
                new XAttribute("uri", DecorativeUri),
                new XElement(Decorative + "decorative", new XAttribute(XNamespace.Xmlns + "adec", Decorative.NamespaceName), new XAttribute("val", "1"))));
        }
    }
}

using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace PackBuilder.Guides.Captures.Slides;

/// <summary>The text of a paragraph of a slide (DrawingML, ECMA-376 part 1, 21.1.2), and how its list marks it.</summary>
internal static class SlideText
{
    /// <summary>With a line end where the line was broken by hand.</summary>
    public static string Of(XElement paragraph)
    {
        var text = new StringBuilder();
        Add(paragraph, text);
        return text.ToString().Trim();
    }

    /// <summary>Of every paragraph in it, those of nested elements too.</summary>
    public static IEnumerable<XElement> Paragraphs(XElement element) => Shown(element).Where(one => one.Name.LocalName == "p" && one.Parent?.Name.LocalName is "txBody" or "t" or "rich" or "text");

    /// <summary>All elements below, without the copy for programs that do not know a newer form.</summary>
    public static IEnumerable<XElement> Shown(XElement element) =>
        element.Descendants().Where(one => !one.AncestorsAndSelf().TakeWhile(ancestor => ancestor != element).Any(IsCopy));

    // The newer form has no text where it is a shape that only newer programs draw.
    private static bool IsCopy(XElement element) => element.Name.LocalName == "Fallback"
        && element.ElementsBeforeSelf().Any(choice => choice.Descendants().Any(one => one.Name.LocalName == "t" && one.Value.Length > 0));

    public static int LevelOf(XElement paragraph) =>
        int.TryParse((string?)Properties(paragraph)?.Attribute("lvl"), NumberStyles.None, CultureInfo.InvariantCulture, out int level) ? Math.Min(level, 8) : 0;

    /// <summary><c>char</c>, <c>number</c>, <c>none</c>; null where the paragraph leaves it to its layout.</summary>
    public static string? BulletOf(XElement paragraph) => Properties(paragraph)?.Elements().Select(element => element.Name.LocalName switch
    {
        "buChar" or "buBlip" => "char",
        "buAutoNum" => "number",
        "buNone" => "none",
        _ => null,
    }).FirstOrDefault(kind => kind is not null);

    public static bool IsBold(XElement paragraph)
    {
        var runs = paragraph.Elements().Where(element => element.Name.LocalName == "r").ToList();
        return runs.Count > 0 && runs.TrueForAll(run => (string?)run.Elements().FirstOrDefault(element => element.Name.LocalName == "rPr")?.Attribute("b") is "1" or "true");
    }

    private static XElement? Properties(XElement paragraph) => paragraph.Elements().FirstOrDefault(element => element.Name.LocalName == "pPr");

    private static void Add(XElement element, StringBuilder text)
    {
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "t":
                    text.Append(child.Value);
                    break;
                case "br":
                    text.Append('\n');
                    break;
                case var _ when IsCopy(child):
                case "pPr" or "rPr" or "endParaRPr":
                    break;
                default:
                    Add(child, text);
                    break;
            }
        }
    }
}

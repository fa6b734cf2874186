using System.Xml.Linq;

namespace PackBuilder.Docx.References;

/// <summary>Adds our fonts to the house's table. Fonts that the house embeds are named, not taken along.</summary>
internal static class FontTableMerge
{
    private static readonly string[] Embedded = ["embedRegular", "embedBold", "embedItalic", "embedBoldItalic"];

    public static XElement Make(XElement? house, XElement ours)
    {
        if (house is null)
            return ours;
        var merged = new XElement(house);
        merged.Descendants().Where(element => element.Name.Namespace == WordNames.W && Embedded.Contains(element.Name.LocalName)).Remove();
        var known = merged.Elements(WordNames.W + "font").Select(font => font.Word("name")).ToHashSet();
        merged.Add(ours.Elements(WordNames.W + "font").Where(font => !known.Contains(font.Word("name"))).Select(font => new XElement(font)));
        return merged;
    }
}

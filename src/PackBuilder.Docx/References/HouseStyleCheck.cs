using System.Collections.Immutable;
using System.Xml.Linq;
using PackBuilder.Docx.Styles;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Docx.References;

/// <summary>Says before anything is built what a house style changes in a document of ours, and what is done about it.</summary>
public static class HouseStyleCheck
{
    private static readonly string[] Needed = ["Title", "Subtitle", "heading 1", "heading 2", "heading 3", "caption", "header", "footer", "toc 1", "toc 2"];

    private static readonly string[] Keeping = ["caption", "heading 1", "heading 2"];

    public static ImmutableArray<Diagnostic> Of(ReferenceDocument house)
    {
        var at = SourceLocation.OfFile(house.Name);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        int[] numbered = [.. Enumerable.Range(1, 4).Where(level => HouseNumbers.HasHeading(house, level))];
        if (numbered.Length > 0)
            found.Add(DocxErrors.HouseNumbersHeadings(string.Join(", ", numbered.Select(Theme.Number)), at));
        foreach (string name in Needed.Where(name => HiddenText.IsHidden(house.Styles, house.Styles.Find("paragraph", name))))
            found.Add(DocxErrors.HouseHides(name, at));
        if (house.Styles.Resolve(house.Styles.Normal, "pPr", group => group.Element(WordNames.W + "ind") is { } indent && FirstLine(indent) ? indent : null) is not null)
            found.Add(DocxErrors.HouseIndentsNormal(at));
        foreach (string name in Keeping.Where(name => house.Styles.Find("paragraph", name) is { } style && !Keeps(house, style)))
            found.Add(DocxErrors.HouseLetsGo(name, at));
        string[] missing = [.. Needed.Where(name => house.Styles.Find("paragraph", name) is null)];
        if (missing.Length > 0)
            found.Add(DocxErrors.HouseLacks(string.Join(", ", missing), at));
        return found.ToImmutable();
    }

    private static bool FirstLine(XElement indent) => indent.Number("firstLine") is > 0 || indent.Number("firstLineChars") is > 0;

    private static bool Keeps(ReferenceDocument house, XElement style) =>
        house.Styles.Resolve(style, "pPr", group => group.Element(WordNames.W + "keepNext") is null ? null : group).IsOn("keepNext");
}

using PackBuilder.Docx.Counting;
using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Styles;

/// <summary>Writes styles.xml: defaults, the styles every document has, then those that this one asked for.</summary>
internal static class StylesPart
{
    public static void Write(XmlBuffer xml, Theme theme, StyleSheet sheet, NumberPlan plan, string language, CoverSizes cover)
    {
        xml.StartPart("w:styles"u8);
        WriteDefaults(xml, theme, language);
        LatentStyles.Write(xml);
        foreach (var style in All(theme, sheet, plan, cover).Where(style => sheet.Has(style.Id)))
            style.Write(xml);
        xml.End();
    }

    private static IEnumerable<StyleDefinition> All(Theme theme, StyleSheet sheet, NumberPlan plan, CoverSizes cover) =>
    [
        .. BaseStyles.All(theme),
        .. FrontStyles.All(theme, cover),
        .. WordHeadingStyles.All(theme, plan),
        .. ListStyles.All(theme),
        .. CardStyles.All(theme, plan),
        .. TableStyles.All(theme),
        .. FigureStyles.All(theme, cover),
        .. FootnoteStyles.All(theme),
        .. CharacterStyles.Fixed(theme),
        .. sheet.Characters.Select(style => CharacterStyles.Make(style, theme)),
        .. sheet.Boxed.Select(style => BoxedStyles.Make(style, theme)),
    ];

    // Languages: what is not Chinese is English in these documents.
    private static void WriteDefaults(XmlBuffer xml, Theme theme, string language)
    {
        var run = new RunProperties
        {
            Fonts = StyleParts.Fonts(theme.Fonts.Body),
            Colour = theme.Paint(theme.Colours.Ink),
            Size = theme.BodySize,
            Languages = (
                language.StartsWith("en-", StringComparison.Ordinal) ? language : "en-GB",
                language.StartsWith("zh-", StringComparison.Ordinal) ? language : "zh-CN"),
        };
        xml.Start("w:docDefaults"u8);
        xml.Start("w:rPrDefault"u8);
        run.Write(xml);
        xml.End();
        xml.Empty("w:pPrDefault"u8);
        xml.End();
    }
}

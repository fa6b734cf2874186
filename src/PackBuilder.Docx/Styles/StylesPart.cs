using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Styles;

/// <summary>Writes styles.xml: defaults, the styles every document has, then those that this one asked for.</summary>
internal static class StylesPart
{
    /// <param name="panel">The cover where it has a panel, else null.</param>
    public static void Write(XmlBuffer xml, Theme theme, StyleSheet sheet, string language, CoverSizes? panel)
    {
        xml.StartPart("w:styles"u8);
        WriteDefaults(xml, theme, language);
        WriteAll(xml, BaseStyles.All(theme));
        WriteAll(xml, FrontStyles.All(theme, panel));
        WriteAll(xml, HeadingStyles.All(theme));
        WriteAll(xml, ListStyles.All(theme));
        WriteAll(xml, CardStyles.All(theme));
        WriteAll(xml, TableStyles.All(theme));
        WriteAll(xml, FigureStyles.All(theme, panel));
        WriteAll(xml, FootnoteStyles.All(theme));
        WriteAll(xml, CharacterStyles.Fixed(theme));
        WriteAll(xml, sheet.Characters.Select(style => CharacterStyles.Make(style, theme)));
        WriteAll(xml, sheet.Boxed.Select(style => BoxedStyles.Make(style, theme)));
        xml.End();
    }

    private static void WriteAll(XmlBuffer xml, IEnumerable<StyleDefinition> styles)
    {
        foreach (var style in styles)
            style.Write(xml);
    }

    // Languages: what is not Chinese is English in these documents.
    private static void WriteDefaults(XmlBuffer xml, Theme theme, string language)
    {
        var run = new RunProperties
        {
            Fonts = StyleParts.Fonts(theme.Fonts.Body),
            Colour = Theme.Hex(theme.Colours.Ink),
            Size = theme.BodySize,
            Languages = (
                language.StartsWith("en-", StringComparison.Ordinal) ? language : "en-US",
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

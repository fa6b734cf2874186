using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Writes styles.xml: defaults, the styles every document has, then those that this one asked for.</summary>
internal static class StylesPart
{
    public static W.Styles Make(Theme theme, StyleSheet sheet, string language, CoverSizes? panel)
    {
        var styles = new W.Styles { DocDefaults = MakeDefaults(theme, language) };
        styles.Append(BaseStyles.All(theme));
        styles.Append(FrontStyles.All(theme, panel));
        styles.Append(HeadingStyles.All(theme));
        styles.Append(ListStyles.All(theme));
        styles.Append(CardStyles.All(theme));
        styles.Append(TableStyles.All(theme));
        styles.Append(FigureStyles.All(theme, panel));
        styles.Append(FootnoteStyles.All(theme));
        styles.Append(CharacterStyles.Fixed(theme));
        styles.Append(sheet.Characters.Select(pair => CharacterStyles.Make(pair.Key, pair.Value, theme)));
        styles.Append(sheet.Boxed.Select(pair => BoxedStyles.Make(pair.Key, pair.Value, theme)));
        return styles;
    }

    // Languages: what is not Chinese is English in these documents.
    private static W.DocDefaults MakeDefaults(Theme theme, string language) => new()
    {
        RunPropertiesDefault = new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle
        {
            RunFonts = StyleParts.Fonts(theme.Fonts.Body),
            Color = StyleParts.Colour(theme.Colours.Ink),
            FontSize = StyleParts.Size(theme.BodySize),
            FontSizeComplexScript = StyleParts.SizeComplex(theme.BodySize),
            Languages = new W.Languages
            {
                Val = language.StartsWith("en-", StringComparison.Ordinal) ? language : "en-US",
                EastAsia = language.StartsWith("zh-", StringComparison.Ordinal) ? language : "zh-CN",
            },
        }),
        ParagraphPropertiesDefault = new W.ParagraphPropertiesDefault(),
    };
}

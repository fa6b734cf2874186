using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Styles of runs. Han is emphasised by face or by dots (着重号), never slanted and never with a made-up bold.</summary>
internal static class CharacterStyles
{
    private const string Default = "DefaultParagraphFont";

    /// <summary>Labels, names and things to fill in.</summary>
    public static IEnumerable<W.Style> Fixed(Theme theme) =>
    [
        Make(StyleId.QuestionNumber, "Question Number", theme, theme.Colours.Accent, theme.Size(1.36)),
        Make(StyleId.HeadingTranslation, "Heading Translation", theme, theme.Colours.Muted, theme.Size(1.25)),
        Make(StyleId.Label, "Label", theme, theme.Colours.Accent, theme.SmallSize),
        Make(StyleId.LabelCaution, "Label Caution", theme, theme.Colours.Caution, theme.SmallSize),
        Make(StyleId.Speaker, "Speaker", theme, theme.Colours.Muted, theme.SmallSize),
        Make(StyleId.SpeakerOurs, "Speaker Ours", theme, theme.Colours.Accent, theme.SmallSize),
        StyleParts.Make(W.StyleValues.Character, StyleId.FillIn, "Fill In", Default, null,
            new W.StyleRunProperties { Underline = new W.Underline { Val = W.UnderlineValues.Single } }),
        StyleParts.Make(W.StyleValues.Character, StyleId.Box, "Box To Tick", Default, null,
            new W.StyleRunProperties
            {
                RunFonts = new W.RunFonts { Ascii = WordFont.Symbols.Name, HighAnsi = WordFont.Symbols.Name, EastAsia = WordFont.Symbols.Name },
            }),
    ];

    /// <summary>A style for emphasis, code or a link, or several of them.</summary>
    public static W.Style Make(string id, CharacterLook look, Theme theme)
    {
        bool latin = look.HasFlag(CharacterLook.Latin);
        var run = new W.StyleRunProperties();
        if (look.HasFlag(CharacterLook.Code))
            run.RunFonts = StyleParts.Fonts(new FontPair(theme.Fonts.Heading.EastAsian, WordFont.Courier));
        else if (look.HasFlag(CharacterLook.Strong) && !latin)
            run.RunFonts = new W.RunFonts { EastAsia = theme.Fonts.Heading.EastAsian.Name };
        if (look.HasFlag(CharacterLook.Strong) && latin)
            run.Bold = new W.Bold();
        if (look.HasFlag(CharacterLook.Emphasis) && latin)
            run.Italic = new W.Italic();
        if (look.HasFlag(CharacterLook.Link))
        {
            run.Color = StyleParts.Colour(theme.Colours.Accent);
            run.Underline = new W.Underline { Val = W.UnderlineValues.Single };
        }

        if (look.HasFlag(CharacterLook.Emphasis) && !latin && theme.Design.Emphasis == "dots")
            run.Emphasis = new W.Emphasis { Val = W.EmphasisMarkValues.UnderDot };
        else if (look.HasFlag(CharacterLook.Emphasis) && !latin)
            run.RunFonts = new W.RunFonts { EastAsia = theme.Fonts.Example.EastAsian.Name };
        return StyleParts.Make(W.StyleValues.Character, id, CharacterLooks.NameOf(look), Default, null, run);
    }

    private static W.Style Make(string id, string name, Theme theme, int colour, int size) =>
        StyleParts.Make(W.StyleValues.Character, id, name, Default, null,
            new W.StyleRunProperties
            {
                RunFonts = StyleParts.Fonts(theme.Fonts.Heading),
                Color = StyleParts.Colour(colour),
                FontSize = StyleParts.Size(size),
                FontSizeComplexScript = StyleParts.SizeComplex(size),
            });
}

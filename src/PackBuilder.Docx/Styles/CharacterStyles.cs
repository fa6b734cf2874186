using PackBuilder.Documents.Designs;
using PackBuilder.Docx.Markup;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Styles;

/// <summary>Styles of runs. Han is emphasised by face or by dots (着重号) and never slanted; what is strong, and labels, are bold too, for readers and machines without 黑体.</summary>
internal static class CharacterStyles
{
    private const string Default = "DefaultParagraphFont";

    /// <summary>Labels, names and things to fill in.</summary>
    public static IEnumerable<StyleDefinition> Fixed(Theme theme) =>
    [
        Make(StyleId.QuestionNumber, "Question Number", theme, theme.Colours.Accent, theme.Size(TypeScale.Number), isBold: false),
        Make(StyleId.HeadingTranslation, "Heading Translation", theme, theme.Colours.Muted, theme.Size(TypeScale.Translation), isBold: false),
        Make(StyleId.Label, "Label", theme, theme.Colours.Accent, theme.SmallSize),
        Make(StyleId.LabelCaution, "Label Caution", theme, theme.Colours.Caution, theme.SmallSize),
        Make(StyleId.Speaker, "Speaker", theme, theme.Colours.Muted, theme.SmallSize),
        Make(StyleId.SpeakerOurs, "Speaker Ours", theme, theme.Colours.Accent, theme.SmallSize),
        StyleParts.Make(StyleKind.Character, StyleId.FillIn, "Fill In", Default, null,
            new RunProperties { Underline = "single" }),
        StyleParts.Make(StyleKind.Character, StyleId.Box, "Box To Tick", Default, null,
            new RunProperties
            {
                Fonts = new RunFonts { Ascii = WordFont.Symbols.Name, HighAnsi = WordFont.Symbols.Name, EastAsia = WordFont.Symbols.Name },
            }),
    ];

    /// <summary>A style for emphasis, code or a link, or several of them.</summary>
    public static StyleDefinition Make(LookStyle style, Theme theme)
    {
        var look = style.Look;
        bool latin = look.HasFlag(CharacterLook.Latin);
        bool isStrong = look.HasFlag(CharacterLook.Strong), isEmphasis = look.HasFlag(CharacterLook.Emphasis), isLink = look.HasFlag(CharacterLook.Link), isQuestion = look.HasFlag(CharacterLook.Question);
        bool hasDots = isEmphasis && !latin && !look.HasFlag(CharacterLook.Passage) && theme.Design.Emphasis == EmphasisStyle.Dots;
        var run = new RunProperties
        {
            Fonts = isEmphasis && !latin && !hasDots ? new RunFonts { EastAsia = theme.Fonts.Example.EastAsian.Name }
                : look.HasFlag(CharacterLook.Code) ? StyleParts.Fonts(new FontPair(theme.Fonts.Heading.EastAsian, theme.Fonts.Code))
                : isQuestion ? StyleParts.Fonts(theme.Fonts.Heading)
                : isStrong && !latin ? new RunFonts { EastAsia = theme.Fonts.Heading.EastAsian.Name }
                : null,
            // A question is bold by its paragraph: bold in both would be bold in neither.
            Bold = isStrong && !isQuestion ? true : null,
            Italic = isEmphasis && latin && !look.HasFlag(CharacterLook.Code) ? true : null,
            Colour = isLink ? theme.Paint(theme.Colours.Accent) : isQuestion ? theme.Paint(theme.Colours.Ink) : null,
            Size = isQuestion ? theme.Size(TypeScale.Prompt) : null,
            Underline = isLink ? "single" : null,
            EmphasisMark = hasDots ? "underDot" : null,
        };
        return StyleParts.Make(StyleKind.Character, style.Id, CharacterLooks.NameOf(look), Default, null, run);
    }

    private static StyleDefinition Make(string id, string name, Theme theme, Colour colour, int size, bool isBold = true) =>
        StyleParts.Make(StyleKind.Character, id, name, Default, null,
            new RunProperties
            {
                Fonts = StyleParts.Fonts(theme.Fonts.Heading),
                Bold = isBold ? true : null,
                Colour = theme.Paint(colour),
                Size = size,
            });
}

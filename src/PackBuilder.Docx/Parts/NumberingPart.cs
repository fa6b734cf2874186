using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Parts;

/// <summary>
/// Numbering definitions: one for each kind of list, and for each numbered list of the document an instance of its own, so
/// that its numbers start where they should.
/// </summary>
internal sealed class NumberingPart(Theme theme)
{
    private const int Levels = 9;

    private static readonly string[] Bullets = ["•", "–", "·"];

    private readonly List<(int Level, int Start)> _numbered = [];

    /// <summary>A new numbered list.</summary>
    /// <param name="level">From 1.</param>
    /// <returns>Its instance id.</returns>
    public int Start(int level, int start)
    {
        _numbered.Add((level, start));
        return NumberingKinds.All.Length + _numbered.Count;
    }

    public W.Numbering Make()
    {
        var numbering = new W.Numbering();
        for (int i = 0; i < NumberingKinds.All.Length; i++)
            numbering.AppendChild(MakeAbstract(i, NumberingKinds.All[i]));
        for (int i = 0; i < NumberingKinds.All.Length; i++)
            numbering.AppendChild(MakeInstance(i + 1, i));
        for (int i = 0; i < _numbered.Count; i++)
        {
            var instance = MakeInstance(NumberingKinds.All.Length + i + 1, NumberingKinds.All.IndexOf(NumberingKind.Number));
            instance.AppendChild(new W.LevelOverride
            {
                LevelIndex = _numbered[i].Level - 1,
                StartOverrideNumberingValue = new W.StartOverrideNumberingValue { Val = _numbered[i].Start },
            });
            numbering.AppendChild(instance);
        }

        return numbering;
    }

    private static W.NumberingInstance MakeInstance(int id, int abstractId) =>
        new(new W.AbstractNumId { Val = abstractId }) { NumberID = id };

    private W.AbstractNum MakeAbstract(int id, NumberingKind kind)
    {
        var definition = new W.AbstractNum { AbstractNumberId = id };
        definition.AppendChild(new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel });
        for (int level = 1; level <= Levels; level++)
            definition.AppendChild(MakeLevel(kind, level));
        return definition;
    }

    // No indents here: those of the styles hold, inside boxes too.
    private W.Level MakeLevel(NumberingKind kind, int level)
    {
        var made = new W.Level { LevelIndex = level - 1 };
        made.AppendChild(new W.StartNumberingValue { Val = 1 });
        made.AppendChild(new W.NumberingFormat
        {
            Val = kind == NumberingKind.Number ? W.NumberFormatValues.Decimal : W.NumberFormatValues.Bullet,
        });
        if (level <= TextRole.DeepestList && StyleOf(kind, level) is { } style)
            made.AppendChild(new W.ParagraphStyleIdInLevel { Val = style });
        made.AppendChild(new W.LevelText { Val = TextOf(kind, level) });
        made.AppendChild(new W.LevelJustification { Val = W.LevelJustificationValues.Left });
        made.AppendChild(new W.NumberingSymbolRunProperties(FontsOf(kind), StyleParts.Colour(theme.Colours.Accent)));
        return made;
    }

    private static string? StyleOf(NumberingKind kind, int level) => kind switch
    {
        NumberingKind.Bullet => TextRole.Bullet(level).Id,
        NumberingKind.Number => TextRole.Number(level).Id,
        NumberingKind.Open => TextRole.Check(level, ticked: false).Id,
        _ => null,
    };

    private static string TextOf(NumberingKind kind, int level) => kind switch
    {
        NumberingKind.Bullet => Bullets[Math.Min(level, Bullets.Length) - 1],
        NumberingKind.Number => $"%{Theme.Number(level)}.",
        NumberingKind.Open => "□",
        _ => "☑",
    };

    private W.RunFonts FontsOf(NumberingKind kind)
    {
        var fonts = kind == NumberingKind.Ticked
            ? new W.RunFonts { Ascii = WordFont.Symbols.Name, HighAnsi = WordFont.Symbols.Name, EastAsia = WordFont.Symbols.Name }
            : StyleParts.Fonts(theme.Fonts.Body);
        if (kind == NumberingKind.Open)
            fonts.Hint = W.FontTypeHintValues.EastAsia;
        return fonts;
    }
}

using PackBuilder.Documents.Model;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Parts;

/// <summary>
/// Numbering definitions: one for each kind of list, and for each numbered list of the document an instance of its own, so
/// that its numbers start where they should.
/// </summary>
internal sealed class NumberingPart(Theme theme)
{
    private const int Levels = 9;

    private readonly List<(int Level, int Start)> _numbered = [];

    /// <summary>A new numbered list.</summary>
    /// <param name="level">From 1.</param>
    /// <returns>Its instance id.</returns>
    public int Start(int level, int start)
    {
        _numbered.Add((level, start));
        return NumberingKinds.All.Length + _numbered.Count;
    }

    public void Write(XmlBuffer xml)
    {
        int numbers = NumberingKinds.All.IndexOf(NumberingKind.Number);
        xml.StartPart("w:numbering"u8);
        for (int i = 0; i < NumberingKinds.All.Length; i++)
            WriteDefinition(xml, i, NumberingKinds.All[i]);
        for (int i = 0; i < NumberingKinds.All.Length; i++)
            WriteInstance(xml, i + 1, i, null);
        for (int i = 0; i < _numbered.Count; i++)
            WriteInstance(xml, NumberingKinds.All.Length + i + 1, numbers, _numbered[i]);
        xml.End();
    }

    private static void WriteInstance(XmlBuffer xml, int id, int definition, (int Level, int Start)? restart)
    {
        xml.Start("w:num"u8);
        xml.Attribute("w:numId"u8, id);
        xml.Value("w:abstractNumId"u8, definition);
        if (restart is { } at)
        {
            xml.Start("w:lvlOverride"u8);
            xml.Attribute("w:ilvl"u8, at.Level - 1);
            xml.Value("w:startOverride"u8, at.Start);
            xml.End();
        }

        xml.End();
    }

    private void WriteDefinition(XmlBuffer xml, int id, NumberingKind kind)
    {
        xml.Start("w:abstractNum"u8);
        xml.Attribute("w:abstractNumId"u8, id);
        xml.Value("w:multiLevelType"u8, "hybridMultilevel");
        var run = new RunProperties { Fonts = FontsOf(kind), Colour = theme.Colours.Accent.Hex };
        for (int level = 1; level <= Levels; level++)
            WriteLevel(xml, kind, level, run);
        xml.End();
    }

    // No indents here: those of the styles hold, inside boxes too.
    private static void WriteLevel(XmlBuffer xml, NumberingKind kind, int level, RunProperties run)
    {
        xml.Start("w:lvl"u8);
        xml.Attribute("w:ilvl"u8, level - 1);
        xml.Value("w:start"u8, 1);
        xml.Value("w:numFmt"u8, kind == NumberingKind.Number ? "decimal" : "bullet");
        if (level <= Nesting.DeepestList)
            xml.OptionalValue("w:pStyle"u8, StyleOf(kind, level));
        xml.Value("w:lvlText"u8, TextOf(kind, level));
        xml.Value("w:lvlJc"u8, "left");
        run.Write(xml);
        xml.End();
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
        NumberingKind.Bullet => ListLook.BulletOf(level - 1),
        NumberingKind.Number => $"%{Theme.Number(level)}.",
        NumberingKind.Open => "□",
        _ => "☑",
    };

    private RunFonts FontsOf(NumberingKind kind) => kind switch
    {
        NumberingKind.Ticked => new RunFonts { Ascii = WordFont.Symbols.Name, HighAnsi = WordFont.Symbols.Name, EastAsia = WordFont.Symbols.Name },
        NumberingKind.Open => StyleParts.Fonts(theme.Fonts.Body) with { IsEastAsian = true },
        _ => StyleParts.Fonts(theme.Fonts.Body),
    };
}

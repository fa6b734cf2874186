using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Parts;

/// <summary>Writes settings.xml: Chinese composition as far as Word has switches for it, no prompts, no revision ids.</summary>
internal static class SettingsPart
{
    // CLREQ 3.1.2 and GB/T 15834 5.1: what may not end a line, and what may not start one.
    private const string NotAtLineEnd = "$([{£¥‘“〈《「『【〔〖（／［｛￡￥＄";
    private const string NotAtLineStart = "!%),.:;>?]}¢°·–—…’”′″℃‰、。〃〉》」』】〕〗！％），．／：；？］｝～￠";

    /// <summary>Numbers of the two rules that stand above notes.</summary>
    public const int NoteSeparator = -1;
    public const int NoteContinuation = 0;

    public static void Write(XmlBuffer xml, Theme theme, bool hasNotes)
    {
        xml.StartPart("w:settings"u8);
        WriteZoom(xml);
        if (theme.Design.Duplex)
            xml.Empty("w:mirrorMargins"u8);
        xml.Value("w:defaultTabStop"u8, theme.Ems(2));
        xml.Empty("w:autoHyphenation"u8);
        xml.Value("w:consecutiveHyphenLimit"u8, 2);
        xml.Empty("w:doNotHyphenateCaps"u8);
        if (theme.Design.Duplex)
            xml.Empty("w:evenAndOddHeaders"u8);
        xml.Value("w:drawingGridVerticalSpacing"u8, theme.Pitch);
        xml.Value("w:characterSpacingControl"u8, MarkSettings.Of(theme.Design).Shrink ? "compressPunctuation" : "doNotCompress");
        WriteKinsoku(xml, "w:noLineBreaksAfter"u8, NotAtLineEnd);
        WriteKinsoku(xml, "w:noLineBreaksBefore"u8, NotAtLineStart);
        if (hasNotes)
            WriteNotes(xml);
        WriteCompatibility(xml);
        WriteThemeLanguages(xml);
        if (theme.HasPalette)
            WritePalette(xml);
        xml.Value("w:decimalSymbol"u8, ".");
        xml.Value("w:listSeparator"u8, ",");
        xml.End();
    }

    private static void WriteZoom(XmlBuffer xml)
    {
        xml.Start("w:zoom"u8);
        xml.Attribute("w:percent"u8, 100);
        xml.End();
    }

    private static void WriteKinsoku(XmlBuffer xml, ReadOnlySpan<byte> name, string marks)
    {
        xml.Start(name);
        xml.Attribute("w:lang"u8, "zh-CN"u8);
        xml.Attribute("w:val"u8, marks);
        xml.End();
    }

    // Circled numbers that start again on every page, as is usual in Chinese books.
    private static void WriteNotes(XmlBuffer xml)
    {
        xml.Start("w:footnotePr"u8);
        xml.Value("w:numFmt"u8, "decimalEnclosedCircle");
        xml.Value("w:numRestart"u8, "eachPage");
        foreach (int rule in new[] { NoteSeparator, NoteContinuation })
        {
            xml.Start("w:footnote"u8);
            xml.Attribute("w:id"u8, rule);
            xml.End();
        }

        xml.End();
    }

    private static void WriteCompatibility(XmlBuffer xml)
    {
        xml.Start("w:compat"u8);
        xml.Empty("w:spaceForUL"u8);
        xml.Empty("w:balanceSingleByteDoubleByteWidth"u8);
        xml.Empty("w:doNotLeaveBackslashAlone"u8);
        xml.Empty("w:ulTrailSpace"u8);
        xml.Empty("w:doNotExpandShiftReturn"u8);
        WriteSetting(xml, "compatibilityMode"u8, 15);
        WriteSetting(xml, "overrideTableStyleFontSizeAndJustification"u8, 1);
        WriteSetting(xml, "enableOpenTypeFeatures"u8, 1);
        WriteSetting(xml, "doNotFlipMirrorIndents"u8, 1);
        xml.End();
    }

    private static void WriteSetting(XmlBuffer xml, ReadOnlySpan<byte> name, int value)
    {
        xml.Start("w:compatSetting"u8);
        xml.Attribute("w:name"u8, name);
        xml.Attribute("w:uri"u8, "http://schemas.microsoft.com/office/word"u8);
        xml.Attribute("w:val"u8, value);
        xml.End();
    }

    // Which place of the theme each name of a colour means (ISO/IEC 29500-1 17.15.1.20).
    private static void WritePalette(XmlBuffer xml)
    {
        xml.Start("w:clrSchemeMapping"u8);
        xml.Attribute("w:bg1"u8, "light1"u8);
        xml.Attribute("w:t1"u8, "dark1"u8);
        xml.Attribute("w:bg2"u8, "light2"u8);
        xml.Attribute("w:t2"u8, "dark2"u8);
        for (int i = 1; i <= 6; i++)
            xml.Attribute(System.Text.Encoding.UTF8.GetBytes("w:accent" + Theme.Number(i)), "accent" + Theme.Number(i));
        xml.Attribute("w:hyperlink"u8, "hyperlink"u8);
        xml.Attribute("w:followedHyperlink"u8, "followedHyperlink"u8);
        xml.End();
    }

    private static void WriteThemeLanguages(XmlBuffer xml)
    {
        xml.Start("w:themeFontLang"u8);
        xml.Attribute("w:val"u8, "en-GB"u8);
        xml.Attribute("w:eastAsia"u8, "zh-CN"u8);
        xml.End();
    }
}

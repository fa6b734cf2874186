using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Parts;

/// <summary>Writes settings.xml: Chinese composition as far as Word has switches for it, no prompts, no revision ids.</summary>
internal static class SettingsPart
{
    private const string WordUri = "http://schemas.microsoft.com/office/word";

    // CLREQ 3.1.2 and GB/T 15834 5.1: what may not end a line, and what may not start one.
    private const string NotAtLineEnd = "$([{£¥‘“〈《「『【〔〖（［｛￡￥＄";
    private const string NotAtLineStart = "!%),.:;>?]}¢°·—…’”′″℃‰、。〃〉》」』】〕〗！％），．／：；？］｝～￠";

    /// <summary>Numbers of the two rules that stand above notes.</summary>
    public const int NoteSeparator = -1;
    public const int NoteContinuation = 0;

    public static W.Settings Make(Theme theme, bool hasNotes)
    {
        var settings = new W.Settings();
        settings.AppendChild(new W.Zoom { Percent = "100" });
        if (theme.Design.Duplex)
            settings.AppendChild(new W.MirrorMargins());
        settings.AppendChild(new W.DefaultTabStop { Val = (short)theme.Ems(2) });
        settings.AppendChild(new W.AutoHyphenation());
        settings.AppendChild(new W.ConsecutiveHyphenLimit { Val = 2 });
        settings.AppendChild(new W.DoNotHyphenateCaps());
        if (theme.Design.Duplex)
            settings.AppendChild(new W.EvenAndOddHeaders());
        settings.AppendChild(new W.DrawingGridVerticalSpacing { Val = Theme.Number(theme.Pitch) });
        settings.AppendChild(new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.CompressPunctuation });
        settings.AppendChild(new W.NoLineBreaksAfterKinsoku { Language = "zh-CN", Val = NotAtLineEnd });
        settings.AppendChild(new W.NoLineBreaksBeforeKinsoku { Language = "zh-CN", Val = NotAtLineStart });
        if (hasNotes)
            settings.AppendChild(MakeNotes());
        settings.AppendChild(MakeCompatibility());
        settings.AppendChild(new W.ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });
        settings.AppendChild(new W.DecimalSymbol { Val = "." });
        settings.AppendChild(new W.ListSeparator { Val = "," });
        return settings;
    }

    // Circled numbers that start again on every page, as is usual in Chinese books.
    private static W.FootnoteDocumentWideProperties MakeNotes() => new(
        new W.NumberingFormat { Val = W.NumberFormatValues.DecimalEnclosedCircle },
        new W.NumberingRestart { Val = W.RestartNumberValues.EachPage },
        new W.FootnoteSpecialReference { Id = NoteSeparator },
        new W.FootnoteSpecialReference { Id = NoteContinuation });

    private static W.Compatibility MakeCompatibility()
    {
        var compatibility = new W.Compatibility
        {
            SpaceForUnderline = new W.SpaceForUnderline(),
            BalanceSingleByteDoubleByteWidth = new W.BalanceSingleByteDoubleByteWidth(),
            DoNotLeaveBackslashAlone = new W.DoNotLeaveBackslashAlone(),
            UnderlineTrailingSpaces = new W.UnderlineTrailingSpaces(),
            DoNotExpandShiftReturn = new W.DoNotExpandShiftReturn(),
        };
        compatibility.AppendChild(Setting(W.CompatSettingNameValues.CompatibilityMode, "15"));
        compatibility.AppendChild(Setting(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"));
        compatibility.AppendChild(Setting(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"));
        compatibility.AppendChild(Setting(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"));
        return compatibility;
    }

    private static W.CompatibilitySetting Setting(W.CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = WordUri, Val = value };
}

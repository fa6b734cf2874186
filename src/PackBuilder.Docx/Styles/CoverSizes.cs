using PackBuilder.Looks;

namespace PackBuilder.Docx.Styles;

/// <summary>The cover with its panel, in twips and half points: the title stands at the foot of the panel, which grows downwards with it.</summary>
/// <param name="footLines">Small lines under the author.</param>
internal sealed class CoverSizes(Theme theme, int titleLines, int subtitleLines, bool hasLogo, int footLines)
{
    private const double TwipsPerPoint = 20;


    /// <summary>White between the edge of the panel and its text.</summary>
    public int Pad => PadOf(theme);

    public int TitleSize => TitleSizeOf(theme);

    public int SubtitleSize => SubtitleSizeOf(theme);

    public int TitlePitch => TitleSize * 15;

    public int SubtitlePitch => SubtitleSize * 15;

    /// <summary>Between title and subtitle.</summary>
    public int Gap => theme.Pitch / 2;

    /// <summary>From the top of the panel to the title.</summary>
    public int TitleTop => Math.Max(Pad, (int)(theme.Design.Paper.Height * TwipsPerPoint * FrontLook.PanelHeight) - Pad - TitlePitch - Gap - SubtitlePitch);

    /// <summary>What drawings may take above the title.</summary>
    public int FreeHeight => TitleTop - 2 * Pad;

    public int PanelHeight => TextBottom + Pad;

    /// <summary>From the last line in the panel to a logo below it.</summary>
    public int LogoTop => Pad + theme.Lines(1.5);

    /// <summary>From what stands above the foot of the cover to the foot.</summary>
    public int FootTop
    {
        get
        {
            int logo = hasLogo ? LogoTop + theme.Ems(FrontLook.LogoHeight) : 0;
            int foot = theme.Lines(3.5) + footLines * theme.Pitch;
            return Math.Max(theme.Pitch, theme.Lines(theme.Design.LinesPerPage) - TextBottom - logo - foot);
        }
    }

    private int TextBottom => TitleTop + titleLines * TitlePitch + (subtitleLines > 0 ? Gap + subtitleLines * SubtitlePitch : 0);

    public static int PadOf(Theme theme) => (int)Math.Round(FrontLook.PanelPadding(theme.Ems(1), theme.Measure));

    /// <summary>In half points; smaller where the line is short, so that a title of eleven characters fits on it.</summary>
    public static int TitleSizeOf(Theme theme) => Math.Min(theme.Size(FrontLook.PanelTitle), (theme.Measure - 2 * PadOf(theme)) / 10 / 11);

    public static int SubtitleSizeOf(Theme theme) => Math.Min(theme.Size(FrontLook.PanelSubtitle), TitleSizeOf(theme));
}

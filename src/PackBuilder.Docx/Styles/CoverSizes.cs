using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Styles;

/// <summary>
/// The cover from its top to its foot, in twips and half points. In a panel the title stands at the foot of the panel, which
/// grows downwards with it; what stands below takes of the room above the foot, which keeps its place.
/// </summary>
internal sealed class CoverSizes
{
    private const int TwipsPerHalfPoint = 10;

    private readonly Theme _theme;
    private readonly int _titleLines;
    private readonly int _subtitleLines;
    private readonly int _employerLines;
    private readonly ImmutableArray<CoverLine> _footLines;
    private readonly bool _hasLogo;

    public CoverSizes(DocumentInfo info, Theme theme, Words words)
    {
        _theme = theme;
        HasPanel = info.HasCover && theme.Design.HasCoverPanel;
        Edition = info.Edition;
        _hasLogo = info.Logo is not null;
        _titleLines = LinesOf(info.Title, TitleSize);
        _subtitleLines = LinesOf(info.Subtitle, SubtitleSize);
        EditionLines = LinesOf(info.Edition?.Name ?? "", EditionSize);
        _employerLines = LinesOf(info.Employer, EmployerSize);
        _footLines = FrontLook.FootLines(info, theme.Design, words);
    }

    /// <summary>False where the design saves ink, or a reference document brings a cover of its own.</summary>
    public bool HasPanel { get; }

    public EditionFace? Edition { get; }

    /// <summary>What the first line of the foot is; the rule above it belongs to it.</summary>
    public CoverLineKind FirstOfFoot => _footLines is [var first, ..] ? first.Kind : CoverLineKind.Author;

    /// <summary>White between the edge of the panel and its text.</summary>
    public int Pad => (int)Math.Round(FrontLook.PanelPadding(_theme.Ems(1), _theme.Measure));

    /// <summary>From the left edge of the text to what stands below the title.</summary>
    public int Indent => HasPanel ? Pad : 0;

    /// <summary>In half points; in a panel smaller where the line is short, so that a title of eleven characters fits on it.</summary>
    public int TitleSize => HasPanel ? Math.Min(_theme.Size(FrontLook.PanelTitle), (_theme.Measure - 2 * Pad) / TwipsPerHalfPoint / 11) : _theme.Size(FrontLook.LineTitle);

    public int SubtitleSize => HasPanel ? Math.Min(_theme.Size(FrontLook.PanelSubtitle), TitleSize) : _theme.Size(FrontLook.LineSubtitle);

    public int EditionSize => _theme.Size(FrontLook.EditionName);

    public int EmployerSize => _theme.Size(FrontLook.EmployerName);

    /// <summary>Between title and subtitle in a panel.</summary>
    public int Gap => _theme.Pitch / 2;

    /// <summary>From the top of the panel to the title.</summary>
    public int TitleTop =>
        Math.Max(Pad, (int)(_theme.Design.Paper.Height * Theme.TwipsPerPoint * FrontLook.PanelHeight) - Pad - PitchOf(TitleSize) - Gap - PitchOf(SubtitleSize));

    /// <summary>What drawings may take above the title.</summary>
    public int FreeHeight => TitleTop - 2 * Pad;

    public int PanelHeight => TextBottom + Pad;

    /// <summary>From the edge of the band of the edition to its text.</summary>
    public int BandPad => (int)Math.Round(EditionSize * TwipsPerHalfPoint * FrontLook.BandPadding);

    /// <summary>The band below the panel that says which edition it is; 0 without one.</summary>
    public int BandHeight => EditionLines == 0 ? 0 : 2 * BandPad + EditionLines * PitchOf(EditionSize);

    /// <summary>From the title or its panel to the name of the edition.</summary>
    public int EditionTop => (HasPanel ? Pad : _theme.Pitch) + BandPad;

    /// <summary>From what stands above to the line that says for whom it was made.</summary>
    public int MadeForTop => _theme.Lines(FrontLook.AboveMadeFor) + (EditionLines == 0 ? Indent : 0);

    /// <summary>From what stands above to the logo.</summary>
    public int LogoTop => HasPanel ? _theme.Lines(FrontLook.AboveLogo) + (EditionLines + _employerLines == 0 ? Pad : 0) : _theme.Lines(0.5);

    /// <summary>From what stands above the foot of the cover to the foot.</summary>
    public int FootTop => Math.Max(_theme.Pitch, (HasPanel ? RoomBelowPanel : _theme.Lines(_theme.Design.LinesPerPage * 0.38)) - NamesHeight);

    private int EditionLines { get; }

    // Without what stands between them.
    private int RoomBelowPanel
    {
        get
        {
            int logo = _hasLogo ? LogoTop + _theme.Ems(FrontLook.LogoHeight) : 0;
            int foot = _theme.Lines(3.5) + _footLines.Count(line => line.Kind != CoverLineKind.Author) * _theme.Pitch;
            return _theme.Lines(_theme.Design.LinesPerPage) - TextBottom - logo - foot;
        }
    }

    // Edition and employer.
    private int NamesHeight =>
        (EditionLines == 0 ? 0 : EditionTop - BandPad + BandHeight)
        + (_employerLines == 0 ? 0 : MadeForTop + PitchOf(_theme.SmallSize) + _employerLines * PitchOf(EmployerSize));

    private int TextBottom => TitleTop + _titleLines * PitchOf(TitleSize) + (_subtitleLines > 0 ? Gap + _subtitleLines * PitchOf(SubtitleSize) : 0);

    /// <summary>Of lines of so many half points.</summary>
    public static int PitchOf(int size) => (int)(size * TwipsPerHalfPoint * FrontLook.LinePitch);

    private int LinesOf(string text, int halfPoints)
    {
        double room = (_theme.Measure - 2 * Indent) / (double)TwipsPerHalfPoint / halfPoints;
        return text.Length == 0 ? 0 : (int)Math.Ceiling(TextMeasure.WordProcessors.WidthOf(text) / room);
    }
}

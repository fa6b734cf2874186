using System.Collections.Immutable;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Looks;

/// <summary>Cover, contents and notes.</summary>
public static class FrontLook
{
    /// <summary>Title and subtitle in the panel of a cover, as multiples of running text.</summary>
    public const double PanelTitle = 3.4;
    public const double PanelSubtitle = 1.6;

    /// <summary>Title and subtitle of a cover without a panel.</summary>
    public const double LineTitle = 3.1;
    public const double LineSubtitle = 1.5;

    /// <summary>The large lines of the foot: the author, and what the document is.</summary>
    public const double CoverName = 1.1;

    /// <summary>Name of the edition and of the employer on the cover.</summary>
    public const double EditionName = 1.9;
    public const double EmployerName = 2.3;

    /// <summary>Distance of its lines as a multiple of their size, white above and below the name in its band as a part of it.</summary>
    public const double LinePitch = 1.5;
    public const double BandPadding = 0.4;

    /// <summary>White above the line that says for whom it was made, and above a logo below the panel.</summary>
    public static readonly GridLine AboveMadeFor = new(1.4);
    public static readonly GridLine AboveLogo = new(1.5);

    /// <summary>Width of the coloured edge of the band that the edition stands in below a panel.</summary>
    public static readonly Em BandEdge = new(0.6);

    /// <summary>What trainers alone should have does not look like what they hand out.</summary>
    public static Colour EditionColour(EditionFace? edition, DesignColours colours) => edition is { IsForTrainers: true } ? colours.Caution : colours.Accent;

    /// <summary>Least height of the panel as a part of that of the paper.</summary>
    public const double PanelHeight = 0.42;

    /// <summary>White between the edge of the panel and its text: as much of the size, but no more than a part of the measure.</summary>
    public static double PanelPadding(double size, double measure) => Math.Min(size * 2.6, measure * 0.12);

    /// <summary>The largest logo: parts of the measure and of the height of the paper, and an absolute height.</summary>
    public const double LogoWidth = 0.45;
    public const double LogoPart = 0.08;
    public static readonly Em LogoHeight = new(5);

    /// <summary>Two speech bubbles, what is said and what is answered, above the title; in less room than the least there are none.</summary>
    public static readonly Em LeastBubbles = new(5);
    public static readonly Em LargestBubbles = new(9);

    /// <summary>The bubbles in units of their height, from the right edge of both; how much lighter than the panel each is.</summary>
    public static readonly SpeechBubble Said = new(1.42, 0.2, 1, 0.5, 0.16, TailAtLeft: true);
    public static readonly SpeechBubble Answered = new(0.78, 0, 0.78, 0.42, 0.3, TailAtLeft: false);

    /// <summary>Width of a unit beside its height.</summary>
    public const double BubbleWidth = 1.05;

    /// <summary>For each level of the contents below the first.</summary>
    public static readonly Em ContentsIndent = new(1.5);

    /// <summary>Room of the number of a note before its text, in em of the note.</summary>
    public static readonly Em NoteHanging = new(1.6);

    /// <summary>White below the author at the foot of a cover.</summary>
    public static readonly GridLine BelowAuthor = new(0.3);

    /// <summary>The lines at the foot of a cover, without what is said larger above: the edition, and for whom it was made.</summary>
    public static ImmutableArray<CoverLine> FootLines(DocumentInfo info, Design design, Words words)
    {
        var lines = info.CoverLines.Where(line => line != info.Edition?.Name && (info.Employer.Length == 0 || line != info.Employer && line != words.MadeFor)).Concat(design.CoverLines);
        return
        [
            .. info.Author.Length > 0 ? [new CoverLine(info.Author, CoverLineKind.Author)] : Array.Empty<CoverLine>(),
            .. lines.Select((line, index) => new CoverLine(line, index == 0 && info.Edition is null ? CoverLineKind.Document : CoverLineKind.Small)),
        ];
    }

    /// <summary>Others are as small as labels.</summary>
    public static bool IsLarge(CoverLineKind kind) => kind != CoverLineKind.Small;

    public static bool IsBold(CoverLineKind kind) => kind == CoverLineKind.Document;

    public static Colour ColourOf(CoverLineKind kind, DesignColours colours) => kind switch
    {
        CoverLineKind.Author => colours.Ink,
        CoverLineKind.Document => colours.Accent,
        _ => colours.Muted,
    };
}

/// <summary>A line at the foot of a cover.</summary>
public sealed record CoverLine(string Text, CoverLineKind Kind);

public enum CoverLineKind
{
    Author,

    /// <summary>It says what the document is, where that does not stand in a band of its own.</summary>
    Document,
    Small,
}

/// <param name="Right">From its left edge to the right edge of both bubbles.</param>
/// <param name="Shade">How much lighter it is than its ground, 0 to 1.</param>
/// <param name="TailAtLeft">Where whoever speaks stands.</param>
public sealed record SpeechBubble(double Right, double Top, double Width, double Height, double Shade, bool TailAtLeft);

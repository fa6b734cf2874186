using PackBuilder.Documents.Designs;

namespace PackBuilder.Typesetting.Pages;

/// <summary>The sizes and positions that follow from a design, in pt.</summary>
internal sealed class Theme(Design design)
{
    public Design Design { get; } = design;

    public DesignColours Colours => Design.Colours;

    public double Em => Design.BodySize;

    public double Pitch => Design.LinePitch;

    public double Measure => Design.BodySize * Design.MeasureInEms;

    public double Top => Design.TopMargin;

    public double BodyHeight => Design.LinePitch * Design.LinesPerPage;

    /// <summary>Labels, table text, small print.</summary>
    public double SmallSize => Math.Max(7.5, Em * 0.905);

    public double TableSize => Math.Max(7.5, Em * 0.905);

    public double TablePitch => Pitch * 0.84;

    public double NoteSize => Math.Max(7, Em * 0.81);

    /// <summary>Left edge of the text area of a page (index from 0, so that even ones are right-hand pages).</summary>
    public double LeftOf(int page) =>
        (Design.Paper.Width - Measure) / 2 + (Design.Duplex ? (page % 2 == 0 ? 1 : -1) * Design.BindingShift / 2 : Design.BindingShift / 2);

    /// <summary>From the top of a line to its base line; text of any size on the body pitch stands on the same grid.</summary>
    public double BaselineOf(double pitch, double size) =>
        Math.Abs(pitch - Pitch) < 0.01 && size <= Em * 1.2
            ? (Pitch - Em) / 2 + 0.88 * Em
            : (pitch - size) / 2 + 0.88 * size;

    public double HeadingSize(int level) => level switch
    {
        1 => Em * 1.9,
        2 => Em * 1.36,
        3 => Em * 1.12,
        _ => Em,
    };
}

using PackBuilder.Documents.Designs;
using PackBuilder.Looks;

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
    public double SmallSize => TypeScale.SmallIn(Design);

    public double TableSize => TypeScale.SmallIn(Design);

    public double TablePitch => Pitch * TypeScale.TablePitch;

    public double NoteSize => TypeScale.NoteIn(Design);

    /// <summary>Left edge of the text area of a page (index from 0, so that even ones are right-hand pages).</summary>
    public double LeftOf(int page) =>
        (Design.Paper.Width - Measure) / 2 + (Design.Duplex ? (page % 2 == 0 ? 1 : -1) * Design.BindingShift / 2 : Design.BindingShift / 2);

    /// <summary>From the top of a line to its base line; text of any size on the body pitch stands on the same grid.</summary>
    public double BaselineOf(double pitch, double size) =>
        Math.Abs(pitch - Pitch) < 0.01 && size <= Em * 1.2
            ? (Pitch - Em) / 2 + 0.88 * Em
            : (pitch - size) / 2 + 0.88 * size;

    public double HeadingSize(int level) => Em * HeadingLook.Of(level).Size;
}

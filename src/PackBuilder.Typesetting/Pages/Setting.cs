using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages;

/// <summary>How and where the blocks of a container are set.</summary>
/// <param name="Galley">What they are added to.</param>
/// <param name="Node">The structure node they belong to.</param>
/// <param name="X">Left edge, pt from the left edge of the galley.</param>
/// <param name="Width">In pt.</param>
internal sealed record Setting(Galley Galley, StructureNode Node, double X, double Width, double Size, double Pitch, double Baseline)
{
    public FaceRole Role { get; init; }

    public bool Bold { get; init; }

    public Colour Colour { get; init; }

    /// <summary>Of the first line of paragraphs, em.</summary>
    public double Indent { get; init; } = 2;

    public LineAlignment Alignment { get; init; }

    /// <summary>Its paragraphs are set as titles are.</summary>
    public bool IsDisplay { get; init; }

    /// <summary>How many containers it stands in.</summary>
    public int Depth { get; init; }

    public int ListDepth { get; init; }

    public Setting Inset(double left, double right = 0) => this with { X = X + left, Width = Math.Max(Size * 2, Width - left - right) };

    public RunStyle Run(StructureNode? owner) => new(Role, Bold, false, Colour, owner);
}

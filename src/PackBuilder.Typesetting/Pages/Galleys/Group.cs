using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;

namespace PackBuilder.Typesetting.Pages.Galleys;

internal enum GroupKind
{
    /// <summary>A question card: a rule above.</summary>
    Card,

    /// <summary>A light background.</summary>
    Tint,

    /// <summary>A light background with a bar at the left.</summary>
    Callout,

    /// <summary>A bar at the left.</summary>
    Bar,

    /// <summary>A thin frame.</summary>
    Framed,

    /// <summary>A row of a frame to write into: a frame, a label on a ground, ruled lines.</summary>
    GridRow,

    /// <summary>A row of a table: a thin rule below.</summary>
    TableRow,
}

internal static class GroupKinds
{
    /// <summary>How the frame of a box is painted.</summary>
    public static GroupKind Of(BoxFrame frame) => frame switch
    {
        BoxFrame.Bar => GroupKind.Bar,
        BoxFrame.Ground => GroupKind.Tint,
        BoxFrame.BarAndGround => GroupKind.Callout,
        BoxFrame.Line => GroupKind.Framed,
        _ => throw new UnknownKindException(frame),
    };
}

/// <summary>A stretch of strips that is decorated as a whole, on each page that it runs over.</summary>
/// <param name="Parent">Index of the group around it, -1 for none.</param>
internal sealed record Group(GroupKind Kind, int Parent)
{
    public double X { get; init; }

    public double Width { get; init; }

    /// <summary>Of a question: the words 第 7 题（续）, set, for the pages that it goes on on.</summary>
    public Lines.SetParagraph? Mark { get; init; }

    public double MarkHeight { get; init; }

    /// <summary>0xRRGGBB of the rule or bar.</summary>
    public Colour Colour { get; init; }

    /// <summary>White to keep inside the box where a page ends in it, pt.</summary>
    public double Pad { get; init; }

    /// <summary>Of a row to write into: left edges of the columns after the label, pt from the left edge of the group.</summary>
    public double[] Dividers { get; init; } = [];

    /// <summary>Of a row to write into: distance of its lines, pt; 0 for none.</summary>
    public double RulePitch { get; init; }

    /// <summary>Strips [From, To) of the galley.</summary>
    public int From { get; init; }

    public int To { get; init; }

    /// <summary>The table that a row belongs to.</summary>
    public TableFrame? Table { get; init; }

    public bool IsHeaderRow { get; init; }

    public bool IsFirstRow { get; init; }

    public bool IsLastRow { get; init; }
}

/// <summary>What a table repeats on every page it runs over.</summary>
internal sealed class TableFrame
{
    public required Galley Header { get; init; }

    public required double X { get; init; }

    public required double Width { get; init; }

    /// <summary>The words 续表, set; null where the table has no header to repeat.</summary>
    public Lines.SetParagraph? Mark { get; init; }

    public double MarkHeight { get; init; }

    public double RepeatHeight => MarkHeight + Header.Height;
}

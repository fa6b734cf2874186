using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Looks;

/// <summary>Tables, and frames to write into. White above and below the text of a cell is in lines of the table.</summary>
public static class TableLook
{
    public static readonly GridLine Before = new(0.4);

    public static readonly GridLine After = new(0.6);

    public const double HeaderPadding = 0.26;

    public const double CellPadding = 0.24;

    /// <summary>How the head of a column stands over it.</summary>
    public static ColumnAlignment HeadOf(ColumnAlignment column, Design design) =>
        column == ColumnAlignment.Start && design.CentresTableHeads ? ColumnAlignment.Centre : column;

    /// <summary>In a row to fill in by hand.</summary>
    public const double WritingPadding = 0.45;

    /// <summary>Least height of such a row: a hand needs as much, however small the print.</summary>
    public static readonly Mm WritingHeight = new(9);

    /// <summary>What a frame to write into leaves to the labels of its rows.</summary>
    public static readonly Em GridLabel = new(8);

    /// <summary>Thickness of its lines, pt.</summary>
    public const double GridEdge = 0.6;
}

using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Looks.Tables;

namespace PackBuilder.Slides.Planning;

/// <summary>The measures of a slide of 13⅓ by 7½ inches, in points, and about how high its items become.</summary>
internal static class SlideSizes
{
    public const double Width = 960;
    public const double Height = 540;
    public const double Margin = 54;
    public const double TextWidth = Width - 2 * Margin;

    public const double LogoTop = 40;
    public const double LogoHeight = 64;

    public const double TitleTop = 32;
    public const double TitleHeight = 76;
    public const double BodyTop = 122;
    public const double BodyHeight = 372;

    // A question stands large, and lower; what it offers to choose from follows.
    public const double PromptTop = 96;
    public const double PromptHeight = 190;
    public const double ChoicesTop = 296;
    public const double ChoicesHeight = 200;

    public const double TitleSize = 30;
    public const double PromptSize = 36;
    public const double BodySize = 22;
    public const double SmallSize = 18;

    /// <summary>How much a few short lines are enlarged, so that the last row can read them.</summary>
    public const double Large = 1.45;

    public const double TableSize = 18;

    public const double TableLine = TableSize * LineSpacing;
    public const double CellMargin = 6;
    public const double ListStep = 28;

    // Lines of 1.2 em at single spacing, and ours stand a little wider.
    private const double LineSpacing = 1.3;
    private const double ParagraphGap = 7;
    private const double AroundTable = 10;


    public static double RoomOf(SlideKind kind) => kind == SlideKind.Question ? ChoicesHeight : BodyHeight;

    public static double HeightOf(SlideItem item, StyledDocument styled, double scale = 1) => item switch
    {
        TextItem text => HeightOf(text, SizeOf(text) * scale, TextWidth - ListStep * scale * (text.Level + (text.Mark.Length > 0 ? 1 : 0)), styled),
        TableItem table => HeightOf(table),
        PictureItem picture => SizeOf(picture.Picture).Height + AroundTable,
        _ => throw new UnknownKindException(item),
    };

    private static double HeightOf(TextItem text, double size, double room, StyledDocument styled) =>
        Lines(TextMeasure.WordProcessors.WidthOf(string.Concat(SlideRun.Of(text.Inlines, styled).Select(run => run.Text))) * size, room) * size * LineSpacing + ParagraphGap;

    public static double HeightOf(TableItem item) =>
        item.Table.Rows.Prepend(item.Table.Header).Sum(row => HeightOf(row, item.Widths)) + AroundTable;

    public static double HeightOf(ImmutableArray<TableCell> row, ImmutableArray<double> widths) =>
        row.Select((cell, i) => Lines(TextMeasure.WordProcessors.WidthOf(cell.Inlines) * TableSize, widths[Math.Min(i, widths.Length - 1)] - 2 * CellMargin)).DefaultIfEmpty(1).Max() * TableLine
        + 2 * CellMargin;

    /// <summary>The widths of a table's columns, divided as on pages.</summary>
    public static ImmutableArray<double> WidthsOf(Table table)
    {
        double room = TextWidth - 2 * CellMargin * table.Columns.Length;
        double[] ems = ColumnShares.Divide(table, new TableRoom(room / TableSize, TableSize), TextMeasure.WordProcessors);
        double scale = room / ems.Sum();
        return [.. ems.Select(width => width * scale + 2 * CellMargin)];
    }

    public static double SizeOf(TextItem text) => text.IsMuted ? SmallSize : BodySize;

    /// <summary>As large as it is, no wider than the text and no higher than two thirds of a slide's body.</summary>
    public static (double Width, double Height) SizeOf(Picture picture)
    {
        double scale = Math.Min(1, Math.Min(TextWidth / picture.Width, BodyHeight * 2 / 3 / picture.Height));
        return (picture.Width * scale, picture.Height * scale);
    }

    /// <summary>Of the logo on the title slide, which fills its place.</summary>
    public static (double Width, double Height) LogoSizeOf(Picture picture)
    {
        double scale = Math.Min(TextWidth / 4 / picture.Width, LogoHeight / picture.Height);
        return (picture.Width * scale, picture.Height * scale);
    }

    private static double Lines(double width, double room) => Math.Max(1, Math.Ceiling(width / Math.Max(room, BodySize)));
}

using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Syntax;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Reads a frame to write into: a list whose items label its rows.</summary>
internal sealed class GridReader(ReadingContext context, BlockReader blocks)
{
    private const double DefaultPitch = 9;
    private const double SmallestPitch = 5;
    private const double LargestPitch = 20;
    private const double LeastHeight = 8;
    private const double MostHeight = 200;

    public WritingGrid? Read(FenceBlock fence, FenceHead head)
    {
        head.Attributes.RefuseUnknown("#id", "heights", "columns", "pitch", "fills");
        var labels = blocks.Read(fence, Place.Container, "a grid") is [ListBlock list] ? list.Items.Select(LabelOf).ToList() : [null];
        if (labels.Contains(null))
        {
            context.Report(DocumentErrors.GridNeedsLabels(head.At));
            return null;
        }

        double[] heights = ReadHeights(head, labels.Count);
        double pitch = head.Attributes.Text("pitch") == "0" ? 0 : head.Attributes.Number("pitch", SmallestPitch, LargestPitch, DefaultPitch);
        return new WritingGrid(
            [.. head.Attributes.Text("columns").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            [.. labels.Zip(heights, (label, height) => new GridRow(label!.Value, height))],
            pitch)
        {
            Fills = head.Attributes.Choice("fills", ("no", false), ("yes", true)),
        };
    }

    private static ImmutableArray<Inline>? LabelOf(ListItem item) => item is { Ticked: null, Blocks: [Paragraph label] } ? label.Inlines : null;

    private double[] ReadHeights(FenceHead head, int rows)
    {
        string[] written = head.Attributes.Text("heights").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        double[] heights = [.. written.Select(text =>
            double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) ? value : 0)];
        if (heights.All(height => height is >= LeastHeight and <= MostHeight) && (heights.Length == 1 || heights.Length == rows))
            return heights.Length == 1 ? [.. Enumerable.Repeat(heights[0], rows)] : heights;
        context.Report(DocumentErrors.WrongHeightCount(heights.Length, rows, head.Attributes.LocationOf("heights")));
        return [.. Enumerable.Repeat(LeastHeight, rows)];
    }
}

using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>Blocks before their lines are known: a paragraph within a note or a cell does not know where the whole will stand.</summary>
internal static class Unplaced
{
    public static readonly BlockOrigin At = new(0, 1);

    public static CaptureParagraph Paragraph(string text, LineLook look) => new(text, At, 1) { Look = look };

    public static CaptureDropped LeftOut(string reason, string text) => new(reason, text, At, 1);

    /// <summary>True for what stands beside the text, and never becomes part of a cell, a note or a heading.</summary>
    public static bool IsBeside(CaptureBlock block) => block is CaptureDropped or CaptureFurniture or CapturePicture or CaptureNote;

    /// <summary>The numbers among <see cref="Lines"/> that the file does not have, since Word counts them.</summary>
    public static string MadeUp(CaptureBlock block) => IsBeside(block) ? "" : block.MadeUp + block switch
    {
        CaptureItem item => item.Ordered ? item.Marker : "",
        CaptureHeading or CaptureBlank => block.Look.Marker,
        _ => "",
    };

    /// <summary>The lines that a block shows, such as those of a cell; none for what is left out.</summary>
    public static IEnumerable<string> Lines(CaptureBlock block) => block switch
    {
        CaptureItem item => [item.Ordered ? $"{item.Marker} {item.Text}" : item.Text],
        CaptureHeading or CaptureBlank => [$"{block.Look.Marker} {string.Concat(CaptureTexts.Of(block))}".Trim()],
        CaptureTable table => table.Rows.Prepend(table.Header).Select(row => string.Join('\t', row.Select(cell => cell.Replace('\n', ' '))).Trim('\t')),
        _ when IsBeside(block) => [],
        _ => CaptureTexts.Of(block),
    };
}

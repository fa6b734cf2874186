using System.Text;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Captures;

/// <summary>Blocks as lines that people read, for snapshots.</summary>
internal static class BlockOutline
{
    public static string Of(Capture capture)
    {
        var output = new StringBuilder();
        foreach (var block in capture.Blocks)
            output.Append($"{block.At.Line}:{block.At.Column}+{block.Lines} {Text(block).Replace("\n", " / ")}\n");
        return output.ToString();
    }

    private static string Text(CaptureBlock block) => block switch
    {
        CaptureHeading heading => $"h{heading.Level} {heading.Text}",
        CaptureParagraph paragraph => $"p {paragraph.Text}",
        CaptureItem item => $"item {item.Depth} {item.Marker} {item.Text}",
        CaptureTable table => $"table {string.Join(" | ", table.Header)} || {string.Join(" || ", table.Rows.Select(row => string.Join(" | ", row)))}",
        CaptureQuote quote => $"quote {string.Join(" / ", quote.TextLines)}",
        CaptureMetadata metadata => $"metadata {metadata.Yaml}",
        CaptureFurniture furniture => $"furniture {furniture.Rule}",
        CaptureDropped dropped => $"dropped {dropped.Reason} {dropped.Text}",
        CaptureLine line => $"line {line.Text}",
        CapturePicture picture => $"picture {picture.Reference} {picture.Alternative}".TrimEnd() + (picture.Caption.Length > 0 ? " : " + picture.Caption : ""),
        CaptureNote note => $"note {note.Text}",
        _ => block.GetType().Name,
    };
}

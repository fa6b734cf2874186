namespace PackBuilder.Guides.Captures;

/// <summary>All text of a block, whatever became of it.</summary>
internal static class CaptureTexts
{
    public static IEnumerable<string> Of(CaptureBlock block) => block switch
    {
        CaptureLine line => [line.Text],
        CaptureHeading heading => [heading.Text],
        CaptureParagraph paragraph => [paragraph.Text],
        CaptureItem item => item.HasWrittenMarker ? [item.Marker, item.Text] : [item.Text],
        CaptureTable table => [.. table.Header, .. table.Rows.SelectMany(row => row)],
        CaptureQuote quote => quote.TextLines,
        CaptureVerbatim verbatim => [verbatim.Info, verbatim.Text],
        CapturePicture picture => [picture.Alternative, picture.Caption],
        CaptureNote note => [note.Text],
        CaptureMetadata { IsDerived: true } => [],
        CaptureMetadata metadata => [metadata.Yaml],
        CaptureFurniture furniture => [furniture.Text],
        CaptureDropped dropped => [dropped.Text],
        CaptureBlank => [],
        _ => throw new ArgumentException($"unknown block {block.GetType().Name}", nameof(block)),
    };
}

using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Runs;

/// <summary>Makes runs of plain text, with a style or without.</summary>
internal static class PlainRuns
{
    public static IEnumerable<W.Run> Of(string text, string? style = null) =>
        Segmenter.Cut(text, CharacterLook.None, MarkContext.Resolve(text)).Select(segment => Make(segment, style));

    public static W.Run Make(Segment segment, string? style)
    {
        var run = new W.Run();
        if (style is not null || segment.Hint)
        {
            run.RunProperties = new W.RunProperties
            {
                RunStyle = style is null ? null : new W.RunStyle { Val = style },
                RunFonts = segment.Hint ? new W.RunFonts { Hint = W.FontTypeHintValues.EastAsia } : null,
            };
        }

        run.AppendChild(new W.Text(segment.Text) { Space = NeedsPreserving(segment.Text) ? DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve : null });
        return run;
    }

    private static bool NeedsPreserving(string text) => text.StartsWith(' ') || text.EndsWith(' ') || text.Contains("  ", StringComparison.Ordinal);
}

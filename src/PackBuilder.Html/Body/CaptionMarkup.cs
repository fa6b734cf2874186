namespace PackBuilder.Html.Body;

/// <summary>Writes what stands before a caption: 表 2.</summary>
internal static class CaptionMarkup
{
    /// <param name="label">Null for a caption without a number.</param>
    public static void WriteLabel(BlockMarkup blocks, string? label)
    {
        if (label is null)
            return;
        blocks.Markup.Start("span", "no");
        blocks.Inlines.WriteText(label);
        blocks.Markup.End();
        blocks.Inlines.WriteText(blocks.Styled.Labels.CaptionGap);
    }
}

using PackBuilder.Looks;

namespace PackBuilder.Html.Body;

/// <summary>Writes captions: 表 2, a gap and the text; in a bilingual document both languages.</summary>
internal static class CaptionMarkup
{
    public static void Write(BlockMarkup blocks, CaptionLook caption)
    {
        for (int i = 0; i < caption.Parts.Length; i++)
        {
            var part = caption.Parts[i];
            if (i > 0)
                blocks.Inlines.WriteText(caption.Between);
            if (part.Label is { } label)
            {
                blocks.Markup.Start("span", "no");
                blocks.Inlines.WriteText(label.Text);
                blocks.Markup.End();
                blocks.Inlines.WriteText(part.Gap);
            }

            blocks.Inlines.Write(part.Text);
        }
    }
}

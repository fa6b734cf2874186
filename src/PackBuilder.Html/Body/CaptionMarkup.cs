using PackBuilder.Looks;

namespace PackBuilder.Html.Body;

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

using PackBuilder.Documents.Model;
using PackBuilder.Html.Markup;
using PackBuilder.Looks;

namespace PackBuilder.Html.Body;

/// <summary>Writes what stands on a cover.</summary>
internal static class FrontMarkup
{
    private const double LogoWidth = 150;

    public static void Write(BlockMarkup blocks)
    {
        var info = blocks.Composition.Document.Info;
        if (info.HasCover && info.Logo is { } logo && blocks.Composition.FindPicture(logo.File, 0) is { } picture)
        {
            blocks.Markup.Start("p", "logo");
            FigureMarkup.WritePicture(blocks, logo.File, picture, logo.Alternative, Math.Min(LogoWidth, picture.Width));
            blocks.Markup.End();
        }

        // A sheet without a cover has its title as the first heading.
        bool isRepeated = !info.HasCover && blocks.Composition.Document.Blocks is [Heading { Level: 1 }, ..];
        blocks.WriteWords("h1", isRepeated ? "unseen" : null, info.Title);
        if (!info.HasCover)
            return;
        if (info.Subtitle.Length > 0)
            blocks.WriteWords("p", "subtitle", info.Subtitle);
        if (info.Author.Length > 0)
            blocks.WriteWords("p", "author", info.Author);
        foreach (string line in info.CoverLines)
            blocks.WriteWords("p", null, line);
    }
}

using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Html.Body;

/// <summary>Writes figures: the picture, its numbered caption under it.</summary>
internal static class FigureMarkup
{
    private const double PixelsPerPoint = 96.0 / 72;

    public static void Write(BlockMarkup blocks, Figure figure)
    {
        if (blocks.Composition.FindPicture(figure.File, figure.Line) is not { } picture)
            return;
        var markup = blocks.Markup;
        markup.Start("figure").Optional("id", figure.Id);
        WritePicture(blocks, figure.File, picture, figure.Alternative, figure.Width > 0 ? new Mm(figure.Width).Points : picture.Width);
        if (!figure.Caption.IsEmpty)
        {
            markup.Start("figcaption");
            CaptionMarkup.Write(blocks, blocks.Styled.CaptionOf(figure));
            markup.End();
        }

        markup.End();
    }

    /// <param name="width">In pt.</param>
    public static void WritePicture(BlockMarkup blocks, string file, Picture picture, string alternative, double width)
    {
        int pixels = Math.Max(1, (int)Math.Round(width * PixelsPerPoint));
        int height = Math.Max(1, (int)Math.Round(pixels * picture.Height / picture.Width));
        blocks.Markup.Start("img").Attribute("src", blocks.Composition.Medium.SourceOf(file, picture)).Attribute("alt", alternative)
            .Attribute("width", pixels.ToString(CultureInfo.InvariantCulture)).Attribute("height", height.ToString(CultureInfo.InvariantCulture)).EndVoid();
    }
}

using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Packs.Trees;

/// <summary>A picture as a template sees it. What it shows is always said in words, for those who cannot see it.</summary>
internal static class FigureTree
{
    // Of a picture that its source does not describe. Reading the source reports it.
    private static readonly LocalizedText Undescribed = new("图片", "Picture");

    public static DataMap Build(GuidePicture picture, PackTextTree texts) => new DataMapBuilder
    {
        { "type", "figure" },
        { "file", picture.File },
        { "alt", texts.Text(picture.Alternative ?? picture.Caption) ?? texts.Text(Undescribed) },
        { "caption", texts.Text(picture.Caption) },
        { "width", picture.Width is { } width ? new DataText(width.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)) : null },
    }.Build();

    /// <summary>Null for none, so that a template's <c>if</c> works.</summary>
    public static DataList? List(ImmutableArray<GuidePicture> pictures, PackTextTree texts) =>
        pictures.IsEmpty ? null : new DataList([.. pictures.Select(picture => (DataValue)Build(picture, texts))]);
}

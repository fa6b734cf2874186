using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>The raster pictures of a document, each once.</summary>
internal sealed class ImageList
{
    private readonly List<ImageData> _images = [];
    private readonly Dictionary<Picture, int> _numbers = new(ReferenceEqualityComparer.Instance);

    public ImmutableArray<ImageData> All => [.. _images];

    /// <returns>Its index; -1 for a picture made of outlines, which is drawn on the page.</returns>
    public int Add(Picture picture)
    {
        if (picture is not RasterPicture raster)
            return -1;
        if (!_numbers.TryGetValue(picture, out int number))
        {
            _numbers.Add(picture, number = _images.Count);
            bool isJpeg = raster.Format == RasterFormat.Jpeg;
            _images.Add(new ImageData(raster.PixelWidth, raster.PixelHeight, raster.IsColour, isJpeg ? raster.File : raster.Samples)
            {
                IsJpeg = isJpeg,
                Alpha = raster.Alpha,
            });
        }

        return number;
    }
}

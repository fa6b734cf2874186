using PackBuilder.Documents.Model;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks.Painting;

namespace PackBuilder.Docx.Composing;

/// <summary>The pictures of a document as parts of the package, each once.</summary>
internal sealed class MediaList
{
    private readonly List<MediaFile> _files = [];
    private readonly Dictionary<Picture, Media> _known = new(ReferenceEqualityComparer.Instance);
    private int _drawings;

    public IReadOnlyList<MediaFile> Files => _files;

    /// <summary>The next number for a drawing: they are numbered through the document.</summary>
    public int NextDrawing() => ++_drawings;

    /// <param name="width">In pt, as printed.</param>
    public Media Add(Picture picture, double width)
    {
        if (!_known.TryGetValue(picture, out var media))
            _known.Add(picture, media = picture is VectorPicture vector ? AddVector(vector, width) : AddRaster((RasterPicture)picture));
        return media;
    }

    private Media AddRaster(RasterPicture picture)
    {
        bool isPng = picture.Format == RasterFormat.Png;
        return new Media(Add(isPng ? "png" : "jpeg", isPng ? "image/png" : "image/jpeg", picture.File), null);
    }

    // Word of 2016 and later and LibreOffice show the drawing itself, WPS and older ones the picture of it.
    private Media AddVector(VectorPicture picture, double width) =>
        new(Add("png", "image/png", VectorFallback.ToPng(picture, width)), Add("svg", "image/svg+xml", picture.File));

    private string Add(string extension, string type, ReadOnlyMemory<byte> content)
    {
        string number = Theme.Number(_files.Count + 1);
        _files.Add(new MediaFile("image" + number, $"media/image{number}.{extension}", type, content));
        return "image" + number;
    }
}

/// <summary>Relationships of a picture: what every reader shows, and the drawing for those who can.</summary>
internal sealed record Media(string Id, string? DrawingId);

internal sealed record MediaFile(string Id, string Name, string Type, ReadOnlyMemory<byte> Content);

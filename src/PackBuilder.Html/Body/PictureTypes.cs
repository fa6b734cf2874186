using PackBuilder.Documents.Model;

namespace PackBuilder.Html.Body;

/// <summary>The media types of pictures.</summary>
internal static class PictureTypes
{
    public static string Of(Picture picture) => picture switch
    {
        VectorPicture => "image/svg+xml",
        RasterPicture { Format: RasterFormat.Png } => "image/png",
        RasterPicture => "image/jpeg",
        _ => throw new UnknownKindException(picture),
    };

    public static string ExtensionOf(Picture picture) => Of(picture)["image/".Length..] switch
    {
        "svg+xml" => "svg",
        var other => other,
    };
}

using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures.Jpeg;
using PackBuilder.Documents.Pictures.Png;
using PackBuilder.Documents.Pictures.Svg;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Documents.Pictures;

/// <summary>Reads a picture from the bytes of its file: PNG, JPEG or a subset of SVG, told by what the file says it is.</summary>
public static class PictureReader
{
    /// <summary>Larger files are refused unread.</summary>
    public const int MaxBytes = 16 << 20;

    /// <summary>Whether a file of this name may be one, by its ending.</summary>
    public static bool MayRead(string file) => Path.GetExtension(file).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg" or ".svg";

    /// <param name="name">The file, for messages.</param>
    public static Checked<Picture> Read(string name, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Checked<Picture>.Ok(ReadAny(name, bytes));
        }
        catch (PictureException exception)
        {
            return Checked<Picture>.Failed(exception.Problem);
        }
    }

    private static Picture ReadAny(string name, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            throw PictureErrors.TooLarge(name, bytes.Length);
        if (bytes.Length == 0)
            throw PictureErrors.Truncated(name);
        var content = bytes.Span;
        if (content.StartsWith(PngReader.Signature))
            return PngReader.Read(name, content);
        if (content.StartsWith(JpegReader.Signature))
            return JpegReader.Read(name, content);
        if (SvgReader.LooksLikeSvg(content))
            return SvgReader.Read(name, bytes);
        throw PictureErrors.UnknownFormat(name);
    }
}

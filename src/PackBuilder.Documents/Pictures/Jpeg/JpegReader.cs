using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.Pictures.Jpeg;

/// <summary>
/// Reads as much of a JPEG (ITU-T T.81) as passing it on takes: its size, its colours, whether it is whole. Its pixels
/// are not unpacked. Notes of cameras and editors, places among them, are left out.
/// </summary>
internal static class JpegReader
{
    public static ReadOnlySpan<byte> Signature => [0xFF, JpegMarker.Start, 0xFF];

    public static RasterPicture Read(string name, ReadOnlySpan<byte> file)
    {
        var segments = JpegSegments.Read(name, file);
        if (segments.Frame is not { } frame)
            throw PictureErrors.Damaged(name, "its header is missing");
        // Every block of 8 by 8 takes at least one bit.
        long blocks = (long)((frame.Width + 7) / 8) * ((frame.Height + 7) / 8);
        if (segments.ScanBytes * 8 < blocks)
            throw PictureErrors.WrongSize(name);
        return new RasterPicture(
            PictureLimits.Points(frame.Width, segments.DotsPerInch), PictureLimits.Points(frame.Height, segments.DotsPerInch),
            frame.Width, frame.Height, RasterFormat.Jpeg)
        {
            File = segments.Kept,
            IsColour = frame.Components == 3,
        };
    }
}

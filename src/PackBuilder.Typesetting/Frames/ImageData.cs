namespace PackBuilder.Typesetting.Frames;

/// <summary>The pixels of a picture, in sRGB or grey, 8 bits a sample.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Samples">Row by row from the top; or, with <see cref="IsJpeg"/>, a whole JPEG file.</param>
public sealed record ImageData(int Width, int Height, bool IsColour, ReadOnlyMemory<byte> Samples)
{
    public bool IsJpeg { get; init; }

    /// <summary>How opaque each pixel is; empty where all are.</summary>
    public ReadOnlyMemory<byte> Alpha { get; init; }
}

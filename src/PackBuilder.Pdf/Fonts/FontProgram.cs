using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Fonts.Subsetting;

namespace PackBuilder.Pdf.Fonts;

/// <summary>
/// A face cut down to the glyphs of the document, and compressed. This is half the work on a document, and needs nothing of
/// its pages: it goes on beside their writing where a second core is free. The bytes do not depend on that.
/// </summary>
internal sealed class FontProgram
{
    private readonly Task<PreparedStream> _work;

    private FontProgram(Task<PreparedStream> work) => _work = work;

    /// <summary>To be called when all codes are given out.</summary>
    public static FontProgram Start(EmbeddedFace face, PdfFile file)
    {
        var key = new FontCacheKey(face.Face, file.Options.Readable ? 0 : file.Options.Compression.FontLevel, face.SubsetGlyphs());
        return file.Options.Fonts?.Find(key) is { } known ? new(Task.FromResult(known)) : new(Task.Run(() => Make(key, file)));
    }

    /// <summary>Waits for the end of the work; the caller disposes of what it gets.</summary>
    /// <exception cref="PackBuilder.Typesetting.Fonts.FontFormatException">The font is damaged.</exception>
    public PreparedStream Finish() => _work.GetAwaiter().GetResult();

    private static PreparedStream Make(FontCacheKey key, PdfFile file)
    {
        var program = file.Prepare(FontSubsetter.Subset(key.Face, key.Glyphs), StreamStorage.Font);
        file.Options.Fonts?.Add(key, program);
        return program;
    }
}

using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf;

/// <summary>
/// Every glyph must exist (ISO 14289-1 7.21.8) and stand for text that can be read out (7.21.7; ISO 19005-2 6.2.11.7).
/// </summary>
internal static class GlyphCheck
{
    public static void Run(PagedDocument document, GlyphRun run, int page, List<Diagnostic> problems)
    {
        if (run.Glyphs.IsDefault)
            return;
        foreach (ref readonly var glyph in run.Glyphs.AsSpan())
        {
            if (glyph.Glyph == 0)
                problems.Add(PdfErrors.NoGlyph(page, Describe(document, glyph.Text)));
            else if (glyph.Text >= 0 ? !IsReadable(glyph.Text) : document.Clusters[~glyph.Text].Length == 0)
                problems.Add(PdfErrors.NotText(page, CodePoint(glyph.Text)));
        }
    }

    private static bool IsReadable(int codePoint) => codePoint switch
    {
        < ' ' => false,
        >= 0x7F and < 0xA0 => false,
        >= 0xD800 and < 0xF900 => false,
        0xFEFF => false,
        // The last two of every plane and a block of 32 are noncharacters; planes 15 and 16 are for private use.
        >= 0xFDD0 and < 0xFDF0 => false,
        >= 0xF0000 => false,
        _ => (codePoint & 0xFFFE) != 0xFFFE,
    };

    private static string Describe(PagedDocument document, int text)
    {
        if (text < 0)
            return $"'{document.Clusters[~text]}'";
        return IsReadable(text) ? $"'{char.ConvertFromUtf32(text)}' ({CodePoint(text)})" : CodePoint(text);
    }

    private static string CodePoint(int text) => $"U+{Math.Max(0, text):X4}";
}

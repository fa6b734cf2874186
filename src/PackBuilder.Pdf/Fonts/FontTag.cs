namespace PackBuilder.Pdf.Fonts;

/// <summary>The six letters before the name of a subset (9.6.4), from what it holds.</summary>
internal static class FontTag
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static string Of(EmbeddedFace face)
    {
        ulong hash = Offset;
        foreach (char c in face.Face.PostScriptName)
            hash = (hash ^ c) * Prime;
        foreach (var glyph in face.SubsetGlyphs())
            hash = (hash ^ (glyph.Glyph | (ulong)glyph.Shift << 16 | (ulong)(glyph.Advance ?? 0) << 32)) * Prime;
        return string.Create(6, hash, static (letters, rest) =>
        {
            for (int i = 0; i < letters.Length; i++, rest /= 26)
                letters[i] = (char)('A' + rest % 26);
        });
    }
}

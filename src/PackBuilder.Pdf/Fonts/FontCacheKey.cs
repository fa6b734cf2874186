using PackBuilder.Typesetting.Fonts;
using PackBuilder.Typesetting.Fonts.Subsetting;

namespace PackBuilder.Pdf.Fonts;

/// <summary>All that a compressed font program depends on.</summary>
/// <param name="Level">The level of compression; 0 for none.</param>
internal sealed record FontCacheKey(FontFace Face, int Level, SubsetGlyph[] Glyphs)
{
    public bool Equals(FontCacheKey? other) =>
        other is not null && ReferenceEquals(Face, other.Face) && Level == other.Level && Glyphs.AsSpan().SequenceEqual(other.Glyphs);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Glyphs.Length);
        foreach (var glyph in Glyphs)
            hash.Add(glyph.Glyph);
        return hash.ToHashCode();
    }
}

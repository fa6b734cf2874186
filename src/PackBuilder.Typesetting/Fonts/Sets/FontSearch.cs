using System.Collections.Immutable;

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>One family in one style with its fallbacks: the faces in which to look for a character, in order.</summary>
public sealed class FontSearch
{
    private readonly ImmutableArray<FontFace> _faces;
    private readonly int[] _order;

    internal FontSearch(ImmutableArray<FontFace> faces, IEnumerable<int> order, bool isBold)
    {
        _faces = faces;
        IsBold = isBold;
        _order = [.. order.Distinct()];
    }

    /// <summary>It is for bold text, and its family has a bold face.</summary>
    public bool IsBold { get; }

    /// <summary>Index of the face that is asked first.</summary>
    public int FirstFace => _order[0];

    public FoundGlyph Find(int codePoint)
    {
        foreach (int face in _order)
        {
            ushort glyph = _faces[face].GlyphOf(codePoint);
            if (glyph != 0)
                return new FoundGlyph(face, glyph);
        }

        return FoundGlyph.Missing;
    }

    /// <summary>As <see cref="Find(int)"/>, but in the first face that has all of the characters, so that a word is not set in two designs.</summary>
    public int FaceForAll(ReadOnlySpan<int> codePoints)
    {
        foreach (int face in _order)
        {
            if (HasAll(_faces[face], codePoints))
                return face;
        }

        return -1;
    }

    /// <summary>One glyph for characters that make one picture, in the first face that joins them.</summary>
    public FoundGlyph FindJoined(ReadOnlySpan<int> codePoints)
    {
        foreach (int face in _order)
        {
            ushort glyph = _faces[face].Joined(codePoints);
            if (glyph != 0)
                return new FoundGlyph(face, glyph);
        }

        return FoundGlyph.Missing;
    }

    private static bool HasAll(FontFace face, ReadOnlySpan<int> codePoints)
    {
        foreach (int codePoint in codePoints)
        {
            if (face.GlyphOf(codePoint) == 0)
                return false;
        }

        return true;
    }
}

namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>One family in one style with its fallbacks: the faces in which to look for a character, in order.</summary>
public sealed class FontSearch
{
    private readonly FaceList _faces;

    // As the families name them.
    private readonly int[] _named;

    internal FontSearch(FaceList faces, IEnumerable<int> named, bool isBold)
    {
        _faces = faces;
        IsBold = isBold;
        _named = [.. named.Distinct()];
    }

    /// <summary>It is for bold text, and its family has a bold face.</summary>
    public bool IsBold { get; }

    /// <summary>Index of the face that is asked first.</summary>
    public int FirstFace => Order.First();

    // A bold word with a letter of another design still reads as bold; one with a light letter does not. How heavy a face is says the face
    // itself, so none is asked before its turn: most characters are in the first, and the others may not have been read yet.
    private IEnumerable<int> Order => IsBold ? _named.Where(face => _faces[face].IsBold).Concat(_named.Where(face => !_faces[face].IsBold)) : _named;

    public FoundGlyph Find(int codePoint)
    {
        foreach (int face in Order)
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
        foreach (int face in Order)
        {
            if (HasAll(_faces[face], codePoints))
                return face;
        }

        return -1;
    }

    /// <summary>One glyph for characters that make one picture, in the first face that joins them.</summary>
    public FoundGlyph FindJoined(ReadOnlySpan<int> codePoints)
    {
        foreach (int face in Order)
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

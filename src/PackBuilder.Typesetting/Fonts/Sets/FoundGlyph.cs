namespace PackBuilder.Typesetting.Fonts.Sets;

/// <summary>Where a character was found.</summary>
/// <param name="Face">Index into <see cref="FontSet.Faces"/>, -1 where no face has the character.</param>
public readonly record struct FoundGlyph(int Face, ushort Glyph)
{
    public static readonly FoundGlyph Missing = new(-1, 0);

    public bool IsMissing => Face < 0;
}

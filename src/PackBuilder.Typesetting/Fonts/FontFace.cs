namespace PackBuilder.Typesetting.Fonts;

/// <summary>A font program as the rest of the program uses it. Immutable and shared by all documents and threads.</summary>
public sealed class FontFace
{
}

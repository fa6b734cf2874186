namespace PackBuilder.Guides.Restoration.Damage;

internal enum DamageTokenKind
{
    /// <summary>A character of two bytes.</summary>
    Pair,

    Ascii,

    /// <summary>The euro sign, which is the single byte 80.</summary>
    Euro,

    /// <summary>A character that the code page lacks.</summary>
    Foreign,

    /// <summary>A reading in brackets after the character it belongs to.</summary>
    Annotation,

    /// <summary>A reading of which the opening bracket went with the byte before it: <c>?yàn)</c>.</summary>
    LostAnnotation,
}

/// <summary>A piece of damaged text with the bytes it stood for.</summary>
/// <param name="Start">UTF-16 offset in the text.</param>
/// <param name="Reading">The syllable, for the two kinds of annotation.</param>
internal sealed record DamageToken(DamageTokenKind Kind, int Start, int Length, char Character, byte Lead, byte Trail, string Reading)
{
    public int End => Start + Length;
}

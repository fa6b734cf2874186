using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>A character ready to be placed. Lengths are 1/1000 em, so that a line is the same at every size.</summary>
internal struct Item
{
    /// <summary>Unicode scalar, or <c>~index</c> of a cluster; for <see cref="CharClass.Drawn"/> the kind of thing.</summary>
    public int Text;

    /// <summary>Index into the run styles of the arena.</summary>
    public int Style;

    public ushort Glyph;

    /// <summary>Room it takes, after the width rules for neighbouring marks.</summary>
    public short Advance;

    /// <summary>Glue or kerning after it.</summary>
    public short Gap;

    /// <summary>Blank half that could still be taken away: the left one of an opening mark, the right one of the others.</summary>
    public short Blank;

    /// <summary>From the start of its room to the origin of the glyph.</summary>
    public short Shift;

    public byte Face;
    public CharClass Class;
    public GlyphForm Form;
    public ItemFlags Flags;

    /// <summary>A word space that may become wider and narrower.</summary>
    public readonly bool IsGlue => Class == CharClass.Space && Text == ' ' && !Has(ItemFlags.FixedWidth);

    public readonly bool Has(ItemFlags flag) => (Flags & flag) != 0;
}

[Flags]
internal enum ItemFlags : ushort
{
    None = 0,

    /// <summary>A line may end after it.</summary>
    BreakAfter = 1,

    /// <summary>A line must end after it.</summary>
    MustBreak = 2,

    /// <summary>A line may end after it, but better not (B5, B12).</summary>
    CostlyBreak = 4,

    /// <summary>The gap after it is the glue between Han and Latin (A1).</summary>
    MixedGap = 8,

    /// <summary>The gap after it may be stretched when nothing else is left.</summary>
    WideGap = 16,

    /// <summary>Nothing may separate it from the next one, not even an emergency.</summary>
    Tied = 32,

    /// <summary>A curly quote, dash or dot set in Latin style.</summary>
    Proportional = 64,

    /// <summary>A word may be divided after it, with a hyphen.</summary>
    Division = 128,

    /// <summary>The author wrote a word joiner after it: no gap, no line end (A9).</summary>
    Joined = 256,

    /// <summary>A character of code that keeps its width and its form.</summary>
    FixedWidth = 512,

    /// <summary>A hyphen that was typed for a minus sign, or the sign itself, before a number below zero.</summary>
    Minus = 1024,
}

/// <summary>What <see cref="Item.Text"/> says for drawn things.</summary>
internal static class DrawnKind
{
    public const int EmptyBox = 0;
    public const int TickedBox = 1;
    public const int Blank = 2;

    /// <summary>Number of the first note; those of the others follow. Of private use, so that rules for characters pass it by.</summary>
    public const int FirstNote = 0x100000;
}

namespace PackBuilder.Typesetting.Pages.Galleys;

internal enum StripKind : byte
{
    /// <summary>A line of a paragraph: <see cref="Strip.A"/> paragraph, <see cref="Strip.B"/> line.</summary>
    Line,

    /// <summary>A slice of cells side by side: <see cref="Strip.A"/> row, <see cref="Strip.B"/> slice.</summary>
    Row,

    /// <summary>Lines to write on: <see cref="Strip.A"/> how many, <see cref="Strip.B"/> how many more there may be where the page has room.</summary>
    Rule,

    /// <summary>A picture: <see cref="Strip.A"/> is its number in the galley.</summary>
    Picture,

    /// <summary>White space that vanishes at the top and the bottom of a page.</summary>
    Space,

    /// <summary>White space that stays: the padding of boxes; with <see cref="Strip.B"/> lines to write on that there may be where the page has room.</summary>
    Pad,

    /// <summary>White space up to the next base line of the grid; vanishes as <see cref="Space"/> does.</summary>
    Snap,

    /// <summary>The page ends here; where <see cref="Strip.A"/> is 1, unless little of it is filled.</summary>
    Break,

    /// <summary>What columns have on one page: <see cref="Strip.A"/> flow, <see cref="Strip.B"/> piece; its height is known when the page is cut.</summary>
    Flow,

    /// <summary>A page of its own: <see cref="Strip.A"/> sheet of cards.</summary>
    Sheet,

    /// <summary>
    /// Where facing pages meet again, white as high as the opposite page needs: <see cref="Strip.A"/> level. Its height is known
    /// when the pages are cut.
    /// </summary>
    Joint,
}

/// <summary>An element of the vertical list that all blocks are flattened to: boxes, discardable space, costs of breaks.</summary>
internal struct Strip
{
    public StripKind Kind;

    /// <summary>Cost of ending a page after it; <see cref="BreakCost.Forbidden"/> for never.</summary>
    public byte Cost;

    public int A;
    public int B;

    /// <summary>Innermost group it stands in, -1 for none.</summary>
    public int Group;

    /// <summary>Labels painted on its base line: the first of them, and how many follow each other.</summary>
    public int FirstSide;
    public int SideCount;

    public double Height;

    /// <summary>Left edge, pt from the left edge of the galley.</summary>
    public double X;

    /// <summary>Base line, pt from the top of the strip; for a rule its length, for lines that there may be their distance.</summary>
    public double Baseline;

    /// <summary>White that vanishes at the top and the foot of a page.</summary>
    public readonly bool IsWhite => Kind is StripKind.Space or StripKind.Snap or StripKind.Joint;
}

/// <summary>Costs of page ends: a line of white at the foot of a page costs 2.</summary>
internal static class BreakCost
{
    public const byte Free = 0;
    public const byte InParagraph = 2;
    public const byte BetweenRows = 3;

    /// <summary>Added where one item of a list would stand alone.</summary>
    public const byte LoneItem = 8;
    public const byte InTable = 6;
    public const byte BetweenParts = 12;
    public const byte InBox = 18;
    public const byte BeforeWriting = 40;

    /// <summary>Added inside a question that rather stays whole.</summary>
    public const byte InWholeQuestion = 42;
    public const byte Forbidden = 255;
}

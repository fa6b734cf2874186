namespace PackBuilder.Documents.Designs;

/// <summary>How a document looks: read from templates/designs/*.yaml. Lengths in pt unless said otherwise; 1 em is the size of the text concerned.</summary>
public sealed record Design
{
    public required string Name { get; init; }

    public required PaperSize Paper { get; init; }

    /// <summary>Body size in pt, 10.5 is 五号.</summary>
    public double BodySize { get; init; } = 10.5;

    /// <summary>Distance of base lines in pt; everything stands on this grid.</summary>
    public double LinePitch { get; init; } = 17.85;

    /// <summary>Characters in a line: the measure is this many times <see cref="BodySize"/>.</summary>
    public int MeasureInEms { get; init; } = 42;

    /// <summary>Lines on a page.</summary>
    public int LinesPerPage { get; init; } = 38;

    /// <summary>From the upper edge of the paper to the text area.</summary>
    public double TopMargin { get; init; } = 85;

    /// <summary>How much wider the binding edge is than the fore edge; 0 for single-sided print.</summary>
    public double BindingShift { get; init; }

    /// <summary>Part openers start on right-hand pages, margins and heads alternate.</summary>
    public bool Duplex { get; init; }

    public DesignColours Colours { get; init; } = new();

    public DesignFaces Faces { get; init; } = new();

    public LineBreaking LineBreaking { get; init; } = LineBreaking.Gb;

    public PunctuationStyle Punctuation { get; init; }

    public HanLatinGap HanLatinGap { get; init; }

    /// <summary>One of 、，。 that does not fit may stand beyond the end of a line.</summary>
    public bool HangsMarks { get; init; }

    /// <summary>An opening mark that starts an indented paragraph keeps its blank half.</summary>
    public bool KeepsFirstOpening { get; init; }

    /// <summary>Tables and figures are numbered chapter by chapter (表 2-1), not through the document (表 3).</summary>
    public bool NumbersByChapter { get; init; }

    public EmphasisStyle Emphasis { get; init; }

    /// <summary>Two languages stand side by side where the column of Chinese has this many em, else one under the other.</summary>
    public int BilingualColumn { get; init; } = 16;

    /// <summary>The title on the cover stands in a coloured panel; otherwise under a line, which saves ink.</summary>
    public bool HasCoverPanel { get; init; } = true;

    /// <summary>The heads of tables stand in the middle of their columns; otherwise over the start of the text.</summary>
    public bool CentresTableHeads { get; init; }

    /// <summary>English paragraphs have straight right edges where lines are long enough; otherwise they are ragged.</summary>
    public bool JustifiesLatin { get; init; } = true;
}

/// <summary>Width and height in pt.</summary>
public sealed record PaperSize(string Name, double Width, double Height)
{
    public static readonly PaperSize A4 = new("A4", 595.28, 841.89);
    public static readonly PaperSize A5 = new("A5", 419.53, 595.28);
    public static readonly PaperSize Letter = new("Letter", 612, 792);
}

/// <summary>Colours as 0xRRGGBB.</summary>
public sealed record DesignColours
{
    public int Ink { get; init; } = 0x1F2328;

    public int Accent { get; init; } = 0x1F4E79;

    public int Caution { get; init; } = 0x8A3B12;

    public int Muted { get; init; } = 0x5B6470;

    public int Rule { get; init; } = 0xB8C4D0;

    public int Tint { get; init; } = 0xEEF3F8;
}

/// <summary>Face families by role; the names are those of templates/fonts/fonts.yaml and, for DOCX, of the reader's machine.</summary>
public sealed record DesignFaces
{
    public string Body { get; init; } = "song";

    public string Heading { get; init; } = "hei";

    public string Example { get; init; } = "kai";

    public string Latin { get; init; } = "latin";
}

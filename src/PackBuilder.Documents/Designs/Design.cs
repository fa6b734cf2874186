using System.Collections.Immutable;
using PackBuilder.Text.Measures;
using PackBuilder.Text.Source;

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

    /// <summary>A chapter of a book for both sides of the paper starts on the next page, not on the next right-hand one.</summary>
    public bool StartsChaptersNext { get; init; }

    public bool StartsChaptersRight => Duplex && !StartsChaptersNext;

    /// <summary>Pages left empty say that they are meant to be.</summary>
    public bool NamesBlankPages { get; init; }

    /// <summary>Printed in the head of every page instead of the title of the document; empty for that.</summary>
    public string Head { get; init; } = "";

    /// <summary>Printed at the foot of every page, opposite the page number; empty for nothing.</summary>
    public string Foot { get; init; } = "";

    /// <summary>Lines at the foot of every cover, below those of the document.</summary>
    public ImmutableArray<string> CoverLines { get; init; } = [];

    /// <summary>On the cover of documents that have none of their own; null for none.</summary>
    public DesignLogo? Logo { get; init; }

    /// <summary>How far what reaches the edge of the paper goes beyond it, pt: the sheets are larger and show where to trim them. 0 for sheets of the size of the paper.</summary>
    public double Bleed { get; init; }

    /// <summary>No text is smaller, pt; cards to cut out are, where they would not fit.</summary>
    public double LeastSize { get; init; } = 7.5;

    /// <summary>At most so many cards to cut out stand on a sheet of A4; 0 leaves it to the document.</summary>
    public int MostCards { get; init; }

    /// <summary>The heads of tables stand in the middle of their columns; otherwise over the start of the text.</summary>
    public bool CentresTableHeads { get; init; }

    /// <summary>English paragraphs have straight right edges where lines are long enough; otherwise they are ragged.</summary>
    public bool JustifiesLatin { get; init; } = true;
}

/// <param name="File">Name of the picture in the project.</param>
/// <param name="Alternative">What it shows, for those who do not see it.</param>
public sealed record DesignLogo(string File, string Alternative, SourceLocation At);

/// <summary>Width and height in pt.</summary>
public sealed record PaperSize(string Name, double Width, double Height)
{
    public static readonly PaperSize A4 = new("A4", 595.28, 841.89);
    public static readonly PaperSize A5 = new("A5", 419.53, 595.28);
    public static readonly PaperSize B5 = new("B5", 498.9, 708.66);
    public static readonly PaperSize Letter = new("Letter", 612, 792);

    /// <summary>16开, 184 by 260 mm (GB/T 788).</summary>
    public static readonly PaperSize Sixteenmo = new("16K", 521.57, 737.01);
}

/// <summary>The colours of a document by what they are for.</summary>
public sealed record DesignColours
{
    public Colour Ink { get; init; } = Colour.Of(0x1F2328);

    public Colour Accent { get; init; } = Colour.Of(0x1F4E79);

    public Colour Caution { get; init; } = Colour.Of(0x8A3B12);

    public Colour Muted { get; init; } = Colour.Of(0x5B6470);

    public Colour Rule { get; init; } = Colour.Of(0xB8C4D0);

    public Colour Tint { get; init; } = Colour.Of(0xEEF3F8);

    /// <summary>The same around another accent: tint and rules are shades of it. Where they are none of a colour, to save ink, they stay.</summary>
    public DesignColours Around(Colour accent) => this with
    {
        Accent = accent,
        Tint = IsGrey(Tint) ? Tint : TintOf(accent),
        Rule = IsGrey(Rule) ? Rule : accent.Lighter(RulePart),
    };

    // As pale as it must be for all that is printed on it.
    private Colour TintOf(Colour accent)
    {
        double part = TintPart;
        while (part < 1 && new[] { Ink, accent, Caution, Muted }.Any(text => Contrast.Between(text, accent.Lighter(part)) < Contrast.Text))
            part = Math.Min(1, part + 0.01);
        return accent.Lighter(part);
    }

    private static bool IsGrey(Colour colour) => colour.Red == colour.Green && colour.Green == colour.Blue;

    // How much white is mixed in.
    private const double TintPart = 0.93;
    private const double RulePart = 0.7;
}

/// <summary>Face families by role; the names are those of templates/fonts/fonts.yaml and, for DOCX, of the reader's machine.</summary>
public sealed record DesignFaces
{
    public string Body { get; init; } = "song";

    public string Heading { get; init; } = "hei";

    public string Example { get; init; } = "kai";

    public string Latin { get; init; } = "latin";

    /// <summary>For what is typed as it stands; null for <see cref="UsualCode"/> where there is such a family, else for the Latin of headings.</summary>
    public string? Code { get; init; }

    public const string UsualCode = "mono";
}

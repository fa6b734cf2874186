using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;

namespace PackBuilder.Typesetting.Lines;

/// <summary>What a design may choose about marks and gaps.</summary>
internal sealed record MarkRules
{
    public PunctuationStyle Style { get; init; }

    /// <summary>Between Han and Latin, 1/1000 em.</summary>
    public int MixedGap { get; init; } = 250;

    /// <summary>One of 、，。 may stand beyond the end of a full line (CLREQ, hanging punctuation).</summary>
    public bool Hangs { get; init; }

    /// <summary>An opening mark that starts an indented paragraph keeps its blank half.</summary>
    public bool KeepsOpening { get; init; }

    public static MarkRules Of(Design design) => new()
    {
        Style = design.Punctuation,
        MixedGap = design.HanLatinGap switch
        {
            HanLatinGap.None => 0,
            HanLatinGap.Eighth => 125,
            HanLatinGap.Quarter => 250,
            _ => throw new UnknownKindException(design.HanLatinGap),
        },
        Hangs = design.HangsMarks,
        KeepsOpening = design.KeepsFirstOpening,
    };
}

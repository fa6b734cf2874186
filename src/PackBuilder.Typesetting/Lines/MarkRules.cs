using PackBuilder.Documents.Designs;

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
        Style = design.Punctuation switch
        {
            "kaiming" => PunctuationStyle.Kaiming,
            "banjiao" => PunctuationStyle.Banjiao,
            "line-end" => PunctuationStyle.LineEnd,
            "plain" => PunctuationStyle.Plain,
            _ => PunctuationStyle.Quanjiao,
        },
        MixedGap = design.HanLatinGap switch { "none" => 0, "eighth" => 125, _ => 250 },
        Hangs = design.HangsMarks,
        KeepsOpening = design.KeepsFirstOpening,
    };
}

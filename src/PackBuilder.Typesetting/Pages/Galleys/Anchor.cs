using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>A place that links and the table of contents point to.</summary>
/// <param name="Strip">Index of the strip that starts there.</param>
/// <param name="Level">Of a heading; 0 for other blocks.</param>
internal sealed record Anchor(int Strip, string? Id, int Level, string Title, StructureNode? Node)
{
    public static Anchor OfBlock(int strip, string? id) => new(strip, id, 0, "", null);

    /// <summary>Number of a question, for running heads; null for what is none.</summary>
    public string? Question { get; init; }

    public static Anchor OfQuestion(int strip, string number, string prompt, int level, StructureNode node) =>
        new(strip, null, level, number.Length > 0 ? $"{number} {prompt}" : prompt, node) { Question = number };

    /// <summary>For running heads: in one language.</summary>
    public string ShortTitle { get; init; } = Title;

    /// <summary>For running heads of the page opposite, in the second language; empty for none.</summary>
    public string SecondTitle { get; init; } = "";
}

/// <summary>Where it came to stand.</summary>
/// <param name="Page">Index of the page from 0.</param>
/// <param name="Y">From the top of the page, pt.</param>
internal sealed record PlacedAnchor(Anchor Anchor, int Page, double Y);

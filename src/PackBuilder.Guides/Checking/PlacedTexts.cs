using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Checking;

/// <summary>The texts of a guide that are judged, in reading order, with their places: each once.</summary>
internal static class PlacedTexts
{
    public static List<PlacedText> Of(Guide guide)
    {
        var texts = new List<PlacedText>();
        TextMap.Visit(guide, (site, text) =>
        {
            if (site.Block?.Restates != true && !HoldsItsPoints(site, text))
                texts.Add(new PlacedText(text, site.Place, site.Section, site.Block, site.Column));
        });
        return texts;
    }

    // The whole answer of a capture holds its points again.
    private static bool HoldsItsPoints(TextSite site, LocalizedText text) =>
        site is { Place: TextPlace.Sample, Block: QuestionBlock { Answer: { } answer } } && ReferenceEquals(answer.Text, text)
        && answer.Points.Any(point => point.Zh is { } zh && text.Zh?.Contains(zh, StringComparison.Ordinal) == true);
}

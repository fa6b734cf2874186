using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Model;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>A Chinese text of a guide, for a translator.</summary>
/// <param name="In">Id of the block or section that it stands in; empty for title and introduction.</param>
/// <param name="Number">Which text of that block it is, from 1.</param>
/// <param name="En">Its English; empty where it has none.</param>
internal sealed record TextRow(string In, int Number, TextSite Site, string Zh, string En)
{
    private const string WholeGuide = "guide";

    public string Id => string.Create(CultureInfo.InvariantCulture, $"{(In.Length == 0 ? WholeGuide : In)}/{Number}");

    /// <summary>All of a guide in reading order. What a block says twice is there once; so is what one block repeats of another.</summary>
    public static ImmutableArray<TextRow> Of(Guide guide)
    {
        var rows = ImmutableArray.CreateBuilder<TextRow>();
        var counts = new Dictionary<string, int>();
        var seen = new HashSet<(string, string)>();
        TextMap.Visit(guide, (site, text) =>
        {
            if (site.Place == TextPlace.Term || site.Block?.Restates == true || text.Zh is not { } chinese || !chinese.Any(IsHan) || !seen.Add((site.Id, Translator.Key(chinese))))
                return;
            int number = counts[site.Id] = counts.GetValueOrDefault(site.Id) + 1;
            rows.Add(new TextRow(site.Id, number, site, QuestionField.Tidy(chinese), QuestionField.Tidy(text.En ?? "")));
        });
        return rows.ToImmutable();
    }

    // A number, a gap or a sign is the same in English.
    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or '〇';

    /// <summary>Where it stands, as a person would say it.</summary>
    public string Where(bool english)
    {
        string name = english ? TextNames.Of(Site.Place).En : TextNames.Of(Site.Place).Zh;
        string? number = Site.Block is QuestionBlock { Number: { } stated } ? english ? $"Question {stated}" : $"问题{stated}" : null;
        string? heading = Site is { Section: { } section, Place: not TextPlace.Heading } ? CellText.Of(section.Heading, english) is { Length: > 0 } words ? words : section.Heading.ToString() : null;
        return string.Join(" > ", new[] { heading, number, name }.OfType<string>());
    }
}

using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Guides.Captures.Word;

/// <param name="Marker">The number with a dot, or a hyphen for a bullet.</param>
internal sealed record DocxListItem(int Depth, bool IsOrdered, string Marker);

/// <summary>Counts the items of Word's lists, since their numbers stand nowhere in the text.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, int> _abstractOf = [];
    private readonly Dictionary<(int Abstract, int Level), (bool IsOrdered, int Start)> _levels = [];
    private readonly Dictionary<int, int?[]> _counters = [];

    public DocxNumbering(NumberingDefinitionsPart? part)
    {
        foreach (var instance in part?.Numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } target)
                _abstractOf.TryAdd(id, target);
        }

        foreach (var definition in part?.Numbering?.Elements<AbstractNum>() ?? [])
        {
            foreach (var level in definition.Elements<Level>())
            {
                // As the file spells it: the SDK finds the values of its enumerations by reflection, which a native program lacks.
                bool isOrdered = level.NumberingFormat?.Val?.InnerText is not ("bullet" or "none");
                _levels.TryAdd((definition.AbstractNumberId?.Value ?? 0, level.LevelIndex?.Value ?? 0),
                    (isOrdered, level.StartNumberingValue?.Val?.Value ?? 1));
            }
        }
    }

    /// <summary>The next item of the paragraph's list; null for a paragraph in none.</summary>
    public DocxListItem? Next(Paragraph paragraph, DocxStyles styles)
    {
        var numbering = paragraph.ParagraphProperties?.NumberingProperties
            ?? styles.Numbering(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);
        if (numbering?.NumberingId?.Val?.Value is not (> 0 and var id))
            return null;
        int level = Math.Clamp(numbering.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        var (isOrdered, start) = _levels.GetValueOrDefault((_abstractOf.GetValueOrDefault(id, -1), level), (false, 1));
        if (!_counters.TryGetValue(id, out var counters))
            _counters.Add(id, counters = new int?[Levels]);
        int number = counters[level] is { } last ? last + 1 : start;
        counters[level] = number;
        Array.Clear(counters, level + 1, Levels - level - 1);
        return new DocxListItem(level, isOrdered, isOrdered ? number.ToString(CultureInfo.InvariantCulture) + "." : "-");
    }
}

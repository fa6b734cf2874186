using System.Text;
using PackBuilder.Guides.Captures.Word.Inline;
using PackBuilder.Guides.Captures.Word.Styles;

namespace PackBuilder.Guides.Captures.Word.Numbering;

/// <summary>Counts the items of Word's lists, since their numbers stand nowhere in the text.</summary>
internal sealed class DocxNumbering(NumberingDefinitions definitions, DocxStyles styles)
{
    private const int LargestNumber = 1_000_000;
    private const int LongestMarker = 40;

    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _started = [];

    /// <summary>The next item of the paragraph's list; null for a paragraph in none, and where its list shows no marker.</summary>
    public DocxListItem? Next(SourceParagraphProperties own)
    {
        var properties = styles.Of(own);
        if (properties.NumberingId is not (> 0 and var list))
            return null;
        int level = Math.Clamp(own.SourceNumberingLevel ?? LevelByStyle(list, own.Style) ?? properties.SourceNumberingLevel ?? 0, 0, NumberingDefinitions.Levels - 1);
        var definition = definitions.LevelOf(list, level);
        var counters = Count(list, level, definition);
        string marker = MarkerOf(list, level, counters);
        return marker.Length == 0 ? null : new DocxListItem(level, definition.IsOrdered, marker, definition.Indent);
    }

    private int? LevelByStyle(int list, string? style) =>
        styles.Chain(style).Select(found => definitions.LevelOfStyle(list, found.Id)).FirstOrDefault(level => level is not null);

    private int?[] Count(int list, int level, SourceNumberingLevel definition)
    {
        int counter = definitions.CounterOf(list);
        if (!_counters.TryGetValue(counter, out var counters))
            _counters.Add(counter, counters = new int?[NumberingDefinitions.Levels]);
        // A list that starts anew does so once, with its first item of that level.
        bool isNew = definitions.NewStart(list, level) is not null && _started.Add((list, level));
        int first = definitions.NewStart(list, level) ?? definition.Start;
        counters[level] = Math.Clamp(counters[level] is { } last && !isNew ? last + 1 : first, 0, LargestNumber);
        for (int above = 0; above < level; above++)
            counters[above] ??= Math.Clamp(definitions.NewStart(list, above) ?? definitions.LevelOf(list, above).Start, 0, LargestNumber);
        for (int below = level + 1; below < NumberingDefinitions.Levels; below++)
        {
            if (definitions.LevelOf(list, below).Restart is not { } restart || restart > level)
                counters[below] = null;
        }

        return counters;
    }

    private string MarkerOf(int list, int own, int?[] counters)
    {
        var definition = definitions.LevelOf(list, own);
        if (definition.Format == "bullet")
            return Bullet(definition);
        string pattern = definition.Pattern ?? (definition.Format == "none" ? "" : $"%{own + 1}.");
        var marker = new StringBuilder();
        for (int i = 0; i < pattern.Length && marker.Length < LongestMarker; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                marker.Append(pattern[i]);
                continue;
            }

            int level = pattern[++i] - '1';
            var shown = definitions.LevelOf(list, level);
            if (counters[level] is { } number && shown.Format != "none")
                marker.Append(CountingFormats.Write(definition.IsLegal ? "decimal" : shown.Format, shown.Example, number));
        }

        return marker.ToString().Trim();
    }

    private static string Bullet(SourceNumberingLevel definition)
    {
        if (definition.Pattern is not { } pattern)
            return "-";
        string shown = pattern.Trim();
        return shown.Length > 0 && SymbolFonts.Write(definition.Font, shown) is { } known && !known.Contains(SymbolFonts.Unknown) ? known : pattern.Length == 0 ? "" : "•";
    }
}

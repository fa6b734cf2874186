using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>
/// A quotation that starts with <c>**事实：**</c>, with <c>{verified=2026-09-01 stale=2027-03-01}</c> after its Chinese text.
/// </summary>
internal sealed partial class FactRule : IBlockRule
{
    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (cursor.Current is not QuotePiece quote)
            return [];
        var text = Bilingual.Read(string.Join('\n', quote.Lines.Select(line => line.Trim())));
        if (Label.Read(text) is not { Name: "事实" or "Fact", Rest: { Zh: { } chinese } rest })
            return [];
        cursor.Take();
        var dates = Dates().Match(chinese);
        string? verified = Date(dates.Groups["verified"], quote, context);
        string? stale = Date(dates.Groups["stale"], quote, context);
        return [new FactBlock(dates.Success ? rest with { Zh = chinese[..dates.Index] } : rest, verified, stale)];
    }

    private static string? Date(Group group, QuotePiece quote, BlockContext context)
    {
        if (!group.Success)
            return null;
        if (DateOnly.TryParseExact(group.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return group.Value;
        context.Problems.Add(ParsingErrors.FactDate(context.Source, quote.At, group.Value));
        return null;
    }

    [GeneratedRegex(@"\s*\{(?:verified=(?<verified>[^\s}]+))?\s*(?:stale=(?<stale>[^\s}]+))?\}\s*$")]
    private static partial Regex Dates();
}

using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>
/// A line that explains an abbreviation: <c>CRM: Customer Relationship Management 客户关系管理</c>. The initials of the words must
/// be the abbreviation, which no other line with a colon does by chance.
/// </summary>
internal static partial class Acronym
{
    private static readonly string[] Small = ["of", "the", "and", "to", "for", "in", "on", "per"];

    public static TermBlock? Read(string line)
    {
        if (Shape().Match(line) is not { Success: true } match)
            return null;
        string term = match.Groups["term"].Value;
        string expansion = match.Groups["expansion"].Value.Trim();
        string definition = match.Groups["definition"].Value.Trim();
        return IsInitials(term, expansion) ? new TermBlock(term, expansion, definition.Length == 0 ? null : new LocalizedText(definition)) : null;
    }

    private static bool IsInitials(string term, string expansion)
    {
        string[] words = expansion.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        string all = string.Concat(words.Select(word => char.ToUpperInvariant(word[0])));
        string large = string.Concat(words.Where(word => !Small.Contains(word)).Select(word => char.ToUpperInvariant(word[0])));
        return term == all || term == large;
    }

    [GeneratedRegex(@"^\**(?<term>[A-Z][A-Z0-9]{1,6})\**\s*(?:[：:]|[-–—]{1,2}|[（(])\s*(?<expansion>[A-Za-z][A-Za-z' -]{3,60})[）)]?\s*[：:，,]?\s*(?<definition>\p{IsCJKUnifiedIdeographs}.{0,200})?$")]
    private static partial Regex Shape();
}

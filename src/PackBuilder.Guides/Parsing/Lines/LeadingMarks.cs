using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>What exams put in front of a number and belongs to the question after it: a gap, <c>（ √ ）1. …</c>, or a kind, <c>[单选]1. …</c>.</summary>
internal static partial class LeadingMarks
{
    /// <summary>The line with its number first; itself where nothing stands before one.</summary>
    public static string MoveAfterNumber(string text)
    {
        if (Gap().Match(text) is { Success: true } gap)
            return $"{gap.Groups["number"].Value} {text[gap.Length..].TrimEnd()}{gap.Groups["gap"].Value}";
        if (Tag().Match(text) is { Success: true } tag && QuestionTypes.Of(tag.Groups["kind"].Value) is not null)
            return $"{tag.Groups["number"].Value}{(tag.Groups["point"].Success ? "" : ".")} {tag.Groups["tag"].Value}{text[tag.Length..]}";
        return text;
    }

    [GeneratedRegex(@"^(?<gap>[（(][\s\u3000_]*(?:[A-J]{1,6}|√|✓|✔|×|✗|✘|╳|对|错|T|F)?[\s\u3000_]*[）)])[\s\u3000]*(?<number>\d{1,4}\s?[.．、])(?!\d)[\s\u3000]*(?=\S)")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?<tag>[（(\[【]\s*(?<kind>[\p{L}/ -]{2,16})\s*[）)\]】])[\s\u3000]*(?<number>\d{1,4}(?:\s?(?<point>[.．、：:])(?!\d)|(?=\p{IsCJKUnifiedIdeographs})))[\s\u3000]*(?=\S)")]
    private static partial Regex Tag();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// Reads <c>{#id .class key=value key="two words"}</c> at the end of a heading. Braces with anything else in them are text.
/// </summary>
internal static partial class AttributeReader
{
    public static (string Text, CaptureAttributes Attributes) Split(string text)
    {
        int open = text.LastIndexOf('{');
        if (open < 0 || !text.EndsWith('}') || !Whole().IsMatch(text[open..]))
            return (text, CaptureAttributes.None);

        string? id = null;
        var classes = ImmutableArray.CreateBuilder<string>();
        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (Match part in Part().Matches(text[(open + 1)..^1]))
        {
            if (part.Groups["id"].Success)
                id = part.Groups["id"].Value;
            else if (part.Groups["class"].Success)
                classes.Add(part.Groups["class"].Value);
            else
                values.Add(new(part.Groups["key"].Value, part.Groups["value"].Value.Trim('"')));
        }

        return (text[..open].TrimEnd(), new CaptureAttributes(id, classes.ToImmutable(), values.ToImmutable()));
    }

    /// <summary>Braces whose marks are full width as what they mean; as they are where that is no attributes either.</summary>
    public static string Halve(string braces)
    {
        if (Whole().IsMatch(braces))
            return braces;
        string half = FullWidthMark().Replace(braces.Replace('｛', '{').Replace('｝', '}').Replace('\u3000', ' '), mark => mark.Value is "＃" ? "#" : mark.Value is "．" ? "." : mark.Value is "＝" or "：" ? "=" : "\"");
        half = BlankAroundSign().Replace(half, "=");
        return Whole().IsMatch(half) ? half : braces;
    }

    /// <summary>Braces that hold what can only be meant as attributes.</summary>
    public static bool LooksMeant(string braces) => MeantAsAttributes().IsMatch(braces);

    private const string PartPattern = @"(?:#(?<id>[\w-]+)|\.(?<class>[\w-]+)|(?<key>[A-Za-z][\w-]*)=(?<value>""[^""{}]*""|[^\s""{}]+))";

    [GeneratedRegex(@"[＃．＝：“”]")]
    private static partial Regex FullWidthMark();

    [GeneratedRegex(@"(?<=[A-Za-z])\s*=\s*(?=[\w""])")]
    private static partial Regex BlankAroundSign();

    [GeneratedRegex(@"^[{｛]\s*(?:[#＃.．:][\w-]|[A-Za-z][\w-]*\s*[=＝])")]
    private static partial Regex MeantAsAttributes();

    [GeneratedRegex(PartPattern)]
    private static partial Regex Part();

    [GeneratedRegex(@"^\{\s*" + PartPattern + @"(?:\s+" + PartPattern + @")*\s*\}$")]
    private static partial Regex Whole();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>A tag within a line of Markdown.</summary>
/// <param name="Name">In lower case; <c>!</c> for a comment.</param>
internal sealed partial record HtmlTag(string Name, bool IsClosing)
{
    // Others, such as <name>, are words in angle brackets.
    private static readonly FrozenSet<string> Known = (
        "a abbr acronym address article aside b bdi bdo big blockquote br button caption center cite code col colgroup data dd del details dfn div dl dt em embed " +
        "figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li link main mark nav nobr object ol option p picture pre q rp rt " +
        "ruby s samp script section select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time tr tt u ul var video wbr audio").Split(' ').ToFrozenSet();

    /// <summary>Null for what is no tag of HTML.</summary>
    public static HtmlTag? Read(string text)
    {
        if (text.StartsWith("<!", StringComparison.Ordinal) || text.StartsWith("<?", StringComparison.Ordinal))
            return new HtmlTag("!", false);
        var match = Start().Match(text);
        string name = match.Groups["name"].Value.ToLowerInvariant();
        return match.Success && Known.Contains(name) ? new HtmlTag(name, match.Groups["close"].Success) : null;
    }

    /// <summary>What the text between two tags is marked with in a guide; null where nothing is.</summary>
    public static string? MarkOf(string name) => name switch
    {
        "b" or "strong" or "mark" => "**",
        "i" or "em" or "cite" or "dfn" or "var" => "*",
        "code" or "kbd" or "samp" or "tt" => "`",
        "del" or "s" or "strike" => "~~",
        "sup" => "^",
        "sub" => "_",
        "a" => "[",
        _ => null,
    };

    public static string? AddressIn(string tag) => Address().Match(tag) is { Success: true } match ? match.Groups["url"].Value : null;

    [GeneratedRegex(@"^<(?<close>/)?(?<name>[A-Za-z][A-Za-z0-9]*)")]
    private static partial Regex Start();

    [GeneratedRegex(@"\bhref\s*=\s*[""']?(?<url>[^""'\s>]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}

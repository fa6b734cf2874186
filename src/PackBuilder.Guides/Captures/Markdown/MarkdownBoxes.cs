using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// Boxes for a tip or a warning as site makers and note-taking programs write them: <c>::: tip</c>, <c>> [!NOTE]</c>, <c>!!! note</c>. A
/// guide has them as a quotation with a bold label.
/// </summary>
internal static partial class MarkdownBoxes
{
    // Around tabs, columns and code there is nothing to show.
    public static readonly FrozenSet<string> Silent = FrozenSet.Create("code-group", "tabs", "tab", "columns", "column", "center", "left", "right", "raw", "v-pre", "div", "slide", "group", "steps", "card", "cards");

    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>
    {
        ["tip"] = "提示", ["hint"] = "提示", ["success"] = "提示", ["check"] = "提示", ["done"] = "提示",
        ["warning"] = "注意", ["caution"] = "注意", ["danger"] = "注意", ["important"] = "注意", ["attention"] = "注意", ["error"] = "注意", ["failure"] = "注意", ["bug"] = "注意",
        ["note"] = "说明", ["info"] = "说明", ["abstract"] = "说明", ["summary"] = "说明", ["tldr"] = "说明", ["example"] = "说明", ["quote"] = "说明", ["cite"] = "说明", ["todo"] = "说明", ["seealso"] = "说明",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that fold their content away, after a question as a rule.</summary>
    public static bool Folds(string word) => word is "details" or "spoiler" or "question" or "faq" or "help";

    /// <summary>The bold label of a box, with its title after it; null for a word that is not known.</summary>
    public static string? LabelOf(string word, string title)
    {
        if (Labels.GetValueOrDefault(word) is not { } label)
            return null;
        title = title.Trim().Trim('[', ']', '"').Trim();
        return title.Length == 0 || title == label || string.Equals(title, word, StringComparison.OrdinalIgnoreCase) ? $"**{label}：**" : $"**{label}：** {title}";
    }

    /// <summary>The word and the title of <c>[!note] title</c>, or of <c>!!! note "title"</c>; null for any other line.</summary>
    public static (string Word, string Title)? Head(string line, bool isQuote)
    {
        var match = isQuote ? Callout().Match(line) : Admonition().Match(line);
        return match.Success ? (match.Groups["word"].Value.ToLowerInvariant(), match.Groups["title"].Value.Trim()) : null;
    }

    [GeneratedRegex(@"^\s*\\?\[!(?<word>[A-Za-z]+)(?:\|[^\]]*)?\][+-]?\s*(?<title>.*)$")]
    private static partial Regex Callout();

    [GeneratedRegex(@"^(?:!!!|\?\?\?\+?)\s+(?<word>[A-Za-z]+)[^""]*(?:""(?<title>[^""]*)"")?\s*$")]
    private static partial Regex Admonition();
}

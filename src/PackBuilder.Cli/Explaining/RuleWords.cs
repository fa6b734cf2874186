using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Explaining;

/// <summary>The words for a rule that leaves something out. Most name a setting and its value, which are written so in any language.</summary>
internal static class RuleWords
{
    private const string InSection = "section ";

    public static Message Of(string rule) => rule switch
    {
        "none of tags_any" => "none of tags_any",
        "not in sections: only" => "not in sections: only",
        "not in questions: only" => "not in questions: only",
        "no question refers to it" => "no question refers to it",
        "says again what a block before it says" => "says again what a block before it says",
        "has no text" => "has no text",
        "no edition shows it" => "no edition shows it",
        _ when rule.StartsWith(InSection, StringComparison.Ordinal) && rule.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end =>
            $"section {rule[InSection.Length..end]}: {Of(rule[(end + 2)..])}",
        _ => Message.Verbatim(rule),
    };
}

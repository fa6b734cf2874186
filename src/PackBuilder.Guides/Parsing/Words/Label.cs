using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Words;

/// <summary>A word with a colon in front of a text: <c>**考察点：** …</c>, <c>原则：…</c>.</summary>
/// <param name="Name">Without stars and colon.</param>
/// <param name="IsBold">True where stars mark it as a label; without them it may be a sentence that has a colon.</param>
/// <param name="Rest">What stands after it; null where nothing does.</param>
internal sealed partial record Label(string Name, bool IsBold, LocalizedText? Rest)
{
    public static Label? Read(LocalizedText text)
    {
        if (text.Zh is null)
            return null;
        var match = Bold().Match(text.Zh);
        bool bold = match.Success;
        if (!bold)
            match = Bare().Match(text.Zh);
        if (!match.Success)
            return null;
        string rest = text.Zh[match.Length..].Trim(' ', '\u3000');
        string? english = text.En is null ? null : EnglishLabel().Replace(text.En, "", 1);
        return new Label(match.Groups["name"].Value.Trim(), bold,
            rest.Length == 0 && english is null ? null : new LocalizedText(rest.Length == 0 ? null : rest, english) { FromHash = text.FromHash });
    }

    [GeneratedRegex(@"^\*\*(?<name>[^*：:]{1,20})(?:[：:]\*\*|\*\*[：:])")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^(?<name>[\p{L}\p{N}]{1,12})[：:]")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\*\*[^*:]{1,30}(?::\*\*|\*\*:)\s*")]
    private static partial Regex EnglishLabel();
}

using System.Text.RegularExpressions;

namespace PackBuilder.Templating.Functions;

/// <summary>Takes markup out of a text.</summary>
internal static class HtmlStripper
{
    // Without backtracking the time stays in proportion to the text, however broken its markup is.
    private static readonly Regex Markup = new(
        """<script.*?</script>|<!--.*?-->|<style.*?</style>|<(?:[^>=]|='[^']*'|="[^"]*"|=[^'"][^\s>]*)*>""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static string Strip(string text) => Markup.Replace(text, "");
}

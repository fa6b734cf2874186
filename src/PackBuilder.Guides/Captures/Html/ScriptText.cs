using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>Chinese that a page keeps in its scripts: some sites send a bank as data and build the page of it in the browser.</summary>
internal static partial class ScriptText
{
    /// <summary>As many are labels and messages.</summary>
    public const int Few = 300;

    public static int CharactersIn(IHtmlDocument page) => page.Scripts.Sum(script => Han().Count(script.TextContent));

    // As itself or by its number.
    [GeneratedRegex(@"[\u4E00-\u9FFF]|\\u[4-9][0-9A-Fa-f]{3}")]
    private static partial Regex Han();
}

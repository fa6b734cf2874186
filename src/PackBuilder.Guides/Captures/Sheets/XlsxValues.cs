using System.Globalization;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>What a cell shows, from its type and what is stored for it.</summary>
internal static class XlsxValues
{
    /// <param name="type">ECMA-376 part 1, 18.18.11: <c>s</c> a shared text, <c>inlineStr</c>, <c>str</c> the text of a formula, <c>b</c>, <c>e</c>, <c>d</c>, <c>n</c>.</param>
    public static string Show(string stored, string type, int style, XlsxBook book) => type switch
    {
        "s" => int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < book.Strings.Count ? book.Strings[index].Text : "",
        "b" => stored.Trim() is "1" or "true" ? "TRUE" : "FALSE",
        "n" => book.Styles.Show(stored, style),
        _ => stored.Replace("\r\n", "\n", StringComparison.Ordinal),
    };
}

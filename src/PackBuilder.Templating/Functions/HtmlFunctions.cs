using System.Net;
using System.Text;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Functions;

/// <summary>The functions of <c>html</c>. Null stays null.</summary>
internal static class HtmlFunctions
{
    private const string KeptInUrls = "-._~:/?#[]@!$&'()*+,;=";

    public static IReadOnlyList<BuiltIn> All { get; } =
    [
        new("html.escape", "text", Escape),
        new("html.newline_to_br", "text", NewlineToBreak),
        new("html.strip", "text", Strip),
        new("html.url_encode", "text", UrlEncode),
        new("html.url_escape", "text", UrlEscape),
    ];

    /// <example>{{ "a &lt; b" | html.escape }} -> a &amp;lt; b</example>
    private static Value Escape(in FunctionArguments arguments) =>
        Made(arguments, WebUtility.HtmlEncode(arguments.TextOrNull(0)));

    /// <summary>Puts a break before each line end.</summary>
    /// <example>{{ "a\nb" | html.newline_to_br | string.escape }} -> a&lt;br />\nb</example>
    private static Value NewlineToBreak(in FunctionArguments arguments)
    {
        if (arguments.TextOrNull(0) is not { } text)
            return Value.Null;
        var result = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isCrLf = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            bool isLf = text[i] == '\n' && (i == 0 || text[i - 1] != '\r');
            if (isCrLf || isLf)
                result.Append("<br />");
            result.Append(text[i]);
        }

        return Made(arguments, result.ToString());
    }

    /// <summary>The text without tags, comments, scripts and styles.</summary>
    /// <example>{{ "&lt;p>one &lt;b>two&lt;/b>&lt;/p>" | html.strip }} -> one two</example>
    private static Value Strip(in FunctionArguments arguments) =>
        arguments.TextOrNull(0) is { } text ? Value.From(HtmlStripper.Strip(text)) : Value.Null;

    /// <example>{{ "a b&amp;c" | html.url_encode }} -> a%20b%26c</example>
    private static Value UrlEncode(in FunctionArguments arguments) =>
        arguments.TextOrNull(0) is { } text ? Made(arguments, Uri.EscapeDataString(text)) : Value.Null;

    /// <summary>As url_encode, but keeps what separates the parts of an address.</summary>
    /// <example>{{ "http://x/a b?q=1" | html.url_escape }} -> http://x/a%20b?q=1</example>
    private static Value UrlEscape(in FunctionArguments arguments)
    {
        if (arguments.TextOrNull(0) is not { } text)
            return Value.Null;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            bool isKept = rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || KeptInUrls.Contains((char)rune.Value));
            result.Append(isKept ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return Made(arguments, result.ToString());
    }

    private static Value Made(in FunctionArguments arguments, string? text)
    {
        arguments.Context.ChargeText(text?.Length ?? 0, arguments.Name);
        return Value.From(text);
    }
}

using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>What elements are by their names.</summary>
internal static class HtmlElements
{
    /// <summary>Starts a block of its own.</summary>
    public static bool IsBlock(IElement element) => element.LocalName
        is "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "nav" or "aside" or "form" or "figure" or "figcaption"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "menu" or "dir" or "li" or "dl" or "dt" or "dd" or "table" or "blockquote"
        or "pre" or "listing" or "xmp" or "hr" or "address" or "details" or "summary" or "center" or "fieldset" or "legend" or "caption"
        or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "body" or "frameset" or "noframes" or "hgroup" or "search" or "dialog" or "optgroup" or "option";

    /// <summary>Has no text: what stands in it is code.</summary>
    public static bool IsCode(IElement element) => element.LocalName is "script" or "style" or "link" or "meta" or "base";

    public static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    public static bool IsList(IElement element) => element.LocalName is "ul" or "ol" or "menu" or "dir";

    /// <summary>Code, or shown by a browser only where it cannot show something else; also what a visitor works with. The reason to drop it.</summary>
    public static string? ReasonToDrop(IElement element) => element.LocalName switch
    {
        "template" => "template",
        "noscript" or "noframes" or "noembed" => "noscript",
        "iframe" or "object" or "embed" or "applet" or "video" or "audio" or "canvas" or "svg" => "fallback",
        "select" or "textarea" or "input" or "dialog" or "datalist" or "option" or "optgroup" or "progress" or "meter" => "control",
        "button" when !NamesContent(element) => "control",
        "rt" or "rp" or "rtc" => "reading",
        "xml" => "office-data",
        "head" => "head",
        _ => null,
    };

    // Pages that fold answers away make the question a button.
    private static bool NamesContent(IElement button) =>
        button.Closest("h1, h2, h3, h4, h5, h6, dt, summary") is not null || button.TextContent.Trim() is { Length: > 5 } text && text[^1] is '？' or '?';
}

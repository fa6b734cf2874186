namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// Says before a page is parsed whether its tree can be built in bearable time and memory. A parser looks through all open
/// elements for many a tag, and opens again in each block the elements of look that an earlier one left open; a person's page has few of either.
/// </summary>
internal static class MarkupCost
{
    private const int Deepest = 300;

    // A tree takes more than a kilobyte for each.
    private const int MostTags = 300_000;

    // Elements opened again, over the whole page.
    private const long MostReopened = 2_000_000;

    public static bool IsBearable(string html)
    {
        var open = new List<string>();
        var looks = new List<string>();
        long reopened = 0;
        int tags = 0;
        for (int i = html.IndexOf('<'); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            bool isForeign = open.Contains("svg") || open.Contains("math");
            if (!isForeign && EndOfComment(html, i) is { } after)
            {
                i = after;
                continue;
            }

            bool isEnd = html[i + 1] == '/';
            var name = NameAt(html.AsSpan(i + (isEnd ? 2 : 1)));
            if (name.Length == 0)
                continue;
            if (isEnd)
            {
                Close(name);
            }
            else
            {
                tags++;
                reopened += looks.Count;
                if (IsRaw(name) && !isForeign && EndOfRaw(html, i, name) is { } end)
                    i = end;
                else if (!IsLeaf(name))
                    (IsLook(name) ? looks : open).Add(name);
            }

            if (tags > MostTags || open.Count > Deepest || looks.Count > Deepest || reopened > MostReopened)
                return false;
        }

        return true;

        // An end tag that closes nothing is stray, and one whose element is outside the innermost block closes nothing either.
        void Close(string name)
        {
            if (IsLook(name))
            {
                int last = looks.LastIndexOf(name);
                if (last >= 0)
                    looks.RemoveAt(last);
                return;
            }

            for (int at = open.Count - 1; at >= 0; at--)
            {
                if (open[at] == name)
                {
                    open.RemoveRange(at, open.Count - at);
                    return;
                }

                if (IsBarrier(open[at]) && !IsBarrier(name))
                    return;
            }
        }
    }

    // As a parser ends it: "<!-->" is one already.
    private static int? EndOfComment(string html, int start)
    {
        if (!html.AsSpan(start).StartsWith("<!--"))
            return null;
        int usual = html.IndexOf("-->", start + 2, StringComparison.Ordinal);
        int odd = html.AsSpan(start + 2, (usual < 0 ? html.Length : usual) - start - 2).IndexOf("--!>");
        return odd >= 0 ? start + 2 + odd : usual < 0 ? null : usual;
    }

    // What stands in these is no markup.
    private static bool IsRaw(string name) => name
        is "script" or "style" or "textarea" or "title" or "xmp" or "iframe" or "noembed" or "noframes";

    private static int? EndOfRaw(string html, int start, string name) =>
        html.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : null;

    private static string NameAt(ReadOnlySpan<char> tag)
    {
        int end = 0;
        while (end < tag.Length && end < 20 && char.IsAsciiLetterOrDigit(tag[end]))
            end++;
        return end == 0 || !char.IsAsciiLetter(tag[0]) ? "" : tag[..end].ToString().ToLowerInvariant();
    }

    // Elements without an end tag, or for which it is usually left out.
    private static bool IsLeaf(string name) => name
        is "br" or "img" or "hr" or "meta" or "link" or "input" or "col" or "area" or "base" or "wbr" or "source" or "track" or "param" or "embed"
        or "p" or "li" or "td" or "th" or "tr" or "dt" or "dd" or "option" or "optgroup" or "tbody" or "thead" or "tfoot" or "rt" or "rp";

    private static bool IsLook(string name) => name
        is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";

    private static bool IsBarrier(string name) => name
        is "div" or "section" or "article" or "main" or "ul" or "ol" or "dl" or "table" or "blockquote" or "form" or "center" or "body" or "html"
        or "header" or "footer" or "nav" or "aside" or "figure" or "fieldset" or "details" or "button" or "object" or "template" or "select";
}

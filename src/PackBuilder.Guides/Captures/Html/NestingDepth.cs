namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// Bounds the depth of a page before it is parsed, since walking a tree takes stack. Counts tags without understanding them: a
/// page with so many tags left open is none that a person wrote.
/// </summary>
internal static class NestingDepth
{
    public const int Deepest = 2000;

    public static int OfTags(string html)
    {
        int depth = 0;
        int deepest = 0;
        for (int i = html.IndexOf('<'); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            if (html[i + 1] == '/')
                depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(html[i + 1]) && !IsVoid(html.AsSpan(i + 1)))
                deepest = Math.Max(deepest, ++depth);
        }

        return deepest;
    }

    // Elements without an end tag, or for which it is usually left out.
    private static bool IsVoid(ReadOnlySpan<char> tag)
    {
        int end = 0;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
            end++;
        Span<char> name = stackalloc char[8];
        if (end > name.Length)
            return false;
        tag[..end].ToLowerInvariant(name);
        return name[..end] is "br" or "img" or "hr" or "meta" or "link" or "input" or "col" or "area" or "base" or "wbr" or "source"
            or "p" or "li" or "td" or "th" or "tr" or "dt" or "dd" or "option";
    }
}

using System.Text;
using Markdig.Syntax.Inlines;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>Writes inlines down as text of a guide. Used for one text.</summary>
internal sealed class InlineOutput(string source, int first, bool isHeading, string lineBreak, MarkdownNotes notes, MarkdownFindings findings)
{
    private readonly List<string> _parts = [];
    private readonly List<(string Name, string Tag, int Part, int At)> _open = [];
    private bool _inStrong;
    private int _counted;
    private int _ends;

    public string Text() => string.Concat(_parts);

    public void Add(Inline inline)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                Emphasis(emphasis);
                break;
            case LinkInline link:
                Link(link);
                break;
            case LiteralInline literal:
                Literal(literal);
                break;
            case CodeInline code:
                _parts.Add(Code(code.Content));
                break;
            case LineBreakInline { IsBackslash: true } or LineBreakInline { IsHard: true }:
                _parts.Add(lineBreak);
                break;
            case LineBreakInline:
                _parts.Add("\n");
                break;
            case AutolinkInline address:
                string label = source.Substring(address.Span.Start, address.Span.Length).Trim('<', '>');
                _parts.Add(isHeading ? label : $"[{Plain(label)}]({Address(address.IsEmail ? "mailto:" + address.Url : address.Url)})");
                break;
            case HtmlEntityInline entity:
                _parts.Add(Plain(entity.Transcoded.ToString().Replace('\u00A0', ' ')));
                Markup(entity, entity.Original.ToString());
                break;
            case HtmlInline html:
                Tag(html);
                break;
            case NoteMark mark:
                Note(mark);
                break;
            case DelimiterInline delimiter:
                _parts.Add(delimiter.ToLiteral());
                Children(delimiter);
                break;
            case ContainerInline container:
                Children(container);
                break;
            default:
                throw new InvalidOperationException($"unknown inline {inline.GetType().Name}");
        }
    }

    /// <summary>Text in fixed pitch; without it where the text holds a mark of code itself, or of a table.</summary>
    public static string Code(string text) => text.AsSpan().IndexOfAny('`', '|') >= 0 ? Plain(text) : $"`{text}`";

    /// <summary>Text whose marks mean nothing.</summary>
    public static string Plain(string text)
    {
        if (text.AsSpan().IndexOfAny('\\', '*', '`') < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 4);
        foreach (char c in text)
            escaped.Append(c is '\\' or '*' or '`' ? "\\" : "").Append(c);
        return escaped.ToString();
    }

    // Counted on from the one before, since a text may have very many.
    private int LineOf(Inline inline)
    {
        int start = Math.Clamp(inline.Span.Start, 0, source.Length);
        int from = start >= _counted ? _counted : 0;
        _ends = (from > 0 ? _ends : 0) + source.AsSpan(from, start - from).Count('\n');
        _counted = start;
        return first + _ends;
    }

    private void Markup(Inline inline, string text) => findings.LeaveOut(MarkdownFindings.Markup, text, LineOf(inline));

    private void Children(ContainerInline container)
    {
        foreach (var child in container)
            Add(child);
    }

    private void Literal(LiteralInline literal)
    {
        string text = literal.Content.ToString();
        _parts.Add(literal.IsFirstCharacterEscaped && text.Length > 0 && char.IsAscii(text[0]) && char.IsPunctuation(text[0]) ? "\\" + text : text);
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        int start = _parts.Count;
        switch (emphasis.DelimiterChar)
        {
            case '~':
                Children(emphasis);
                StrikeOut(start, emphasis);
                break;
            case '+':
                Children(emphasis);
                break;
            case '*' or '_' when emphasis.DelimiterCount == 1:
                _parts.Add("*");
                Children(emphasis);
                _parts.Add("*");
                break;
            default:
                bool isInside = _inStrong;
                _inStrong = true;
                _parts.Add(isInside ? "" : "**");
                Children(emphasis);
                _parts.Add(isInside ? "" : "**");
                _inStrong = isInside;
                break;
        }
    }

    private void StrikeOut(int start, Inline inline)
    {
        string words = string.Concat(_parts.Skip(start)).Replace('\n', ' ').Trim();
        _parts.RemoveRange(start, _parts.Count - start);
        int line = LineOf(inline);
        findings.LeaveOut("struck-out", words, line);
        findings.Report(MarkdownErrors.StruckOut(findings.Find(line, words), words));
    }

    private void Link(LinkInline link)
    {
        string written = source[link.Span.Start..Math.Min(source.Length, link.Span.End + 1)];
        if (link.IsImage)
        {
            // Pictures are blocks of their own.
            _parts.Add(written);
            return;
        }

        bool isWhole = IsWhole(link.Url);
        bool isOpen = isWhole && !isHeading;
        _parts.Add(isOpen ? "[" : "");
        Children(link);
        _parts.Add(isOpen ? $"]({Address(link.Url!)})" : "");
        int close = written.IndexOf(']', StringComparison.Ordinal);
        if (!isOpen || link.Reference is not null || link.Title is { Length: > 0 })
            Markup(link, close < 0 || link.IsShortcut ? link.Url ?? "" : written[(written.LastIndexOf("](", StringComparison.Ordinal) is > 0 and var at ? at + 1 : close)..]);
        if (!isWhole)
            findings.Report(MarkdownErrors.LocalLink(findings.Find(LineOf(link), written), link.Url ?? ""));
    }

    private static bool IsWhole(string? url) =>
        url is not null && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("pack:", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase));

    private static string Address(string url) => url.Replace("(", "%28").Replace(")", "%29").Replace(" ", "%20").Replace("*", "%2A").Replace("`", "%60").Replace("\\", "%5C");

    private void Note(NoteMark mark)
    {
        int line = LineOf(mark);
        if (notes.Find(mark.Id) is { } words)
        {
            _parts.Add($"（{words}）");
            findings.LeaveOut(MarkdownFindings.Markup, mark.Id, line);
        }
        else
        {
            _parts.Add($"[^{mark.Id}]");
            findings.Report(MarkdownErrors.UnknownReference(findings.Find(line, $"[^{mark.Id}]"), $"[^{mark.Id}]"));
        }
    }

    // A tag by what it means where it is printed; the tags themselves are left out.
    private void Tag(HtmlInline html)
    {
        if (HtmlTag.Read(html.Tag) is not { } tag)
        {
            _parts.Add(html.Tag);
            return;
        }

        if (tag.Name == "br")
        {
            _parts.Add(lineBreak);
            if (lineBreak.Contains('<'))
                return;
        }

        if (tag.Name.StartsWith('!'))
        {
            findings.LeaveOut("comment", html.Tag, LineOf(html));
            return;
        }

        if (tag.Name == "img")
        {
            // As any other picture: a block of its own.
            _parts.Add(html.Tag);
            return;
        }

        Markup(html, html.Tag);
        if (!tag.IsClosing && HtmlTag.MarkOf(tag.Name) is not null)
        {
            _open.Add((tag.Name, html.Tag, _parts.Count, html.Span.Start));
            _parts.Add("");
        }
        else if (tag.IsClosing && _open.FindLastIndex(open => open.Name == tag.Name) is >= 0 and var index)
        {
            var open = _open[index];
            _open.RemoveRange(index, _open.Count - index);
            Close(open.Name, open.Tag, open.Part, html);
        }
    }

    private void Close(string name, string openTag, int part, HtmlInline html)
    {
        bool isBlank = _parts.Skip(part).All(string.IsNullOrWhiteSpace);
        switch (HtmlTag.MarkOf(name))
        {
            case "~~":
                StrikeOut(part, html);
                break;
            case "^":
                Lift(part, RaisedDigits.Raise);
                break;
            case "_":
                Lift(part, RaisedDigits.Lower);
                break;
            case "[" when HtmlTag.AddressIn(openTag) is { } address && IsWhole(address) && !isHeading && !isBlank:
                _parts[part] = "[";
                _parts.Add($"]({Address(address)})");
                break;
            case "[":
                break;
            case { } mark when !isBlank && !(mark == "**" && _inStrong):
                _parts[part] = mark;
                _parts.Add(mark);
                break;
        }
    }

    private void Lift(int part, Func<string, string> change)
    {
        string words = string.Concat(_parts.Skip(part));
        _parts.RemoveRange(part, _parts.Count - part);
        _parts.Add(change(words));
    }
}

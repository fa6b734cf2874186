using System.Collections.Immutable;
using System.Text;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>Collects running text: white space as a browser shows it, a line end for each <c>br</c>.</summary>
internal sealed class InlineRun
{
    private readonly StringBuilder _text = new();
    private readonly List<bool> _bold = [];
    private InlineStyle? _style;

    public bool IsEmpty => _text.Length == 0;

    public void Add(string text, InlineStyle style)
    {
        if (style.IsRaised || style.IsLowered)
            text = style.IsRaised ? RaisedDigits.Raise(text.Trim()) : RaisedDigits.Lower(text.Trim());
        foreach (char c in text)
        {
            bool isSpace = c is ' ' or '\t' or '\n' or '\r' or '\f';
            if (isSpace && (_text.Length == 0 || _text[^1] is ' ' or '\n'))
                continue;
            if (!char.IsWhiteSpace(c))
                _style ??= style;
            _text.Append(isSpace ? ' ' : c);
            _bold.Add(style.IsBold);
        }
    }

    public void Break()
    {
        _text.Append('\n');
        _bold.Add(false);
    }

    /// <summary>The lines so far, none of them blank; starts anew.</summary>
    public ImmutableArray<InlineLine> Take()
    {
        var lines = ImmutableArray.CreateBuilder<InlineLine>();
        for (int start = 0; start < _text.Length;)
        {
            int end = start;
            while (end < _text.Length && _text[end] != '\n')
                end++;
            if (Line(start, end) is { } line)
                lines.Add(line);
            start = end + 1;
        }

        _text.Clear();
        _bold.Clear();
        _style = null;
        return lines.ToImmutable();
    }

    private InlineLine? Line(int start, int end)
    {
        int columns = 0;
        while (start < end && _text[start] is ' ' or '\u3000' or '\u00A0')
            columns += _text[start++] == '\u3000' ? 2 : 1;
        while (end > start && _text[end - 1] is ' ' or '\u3000' or '\u00A0')
            end--;
        if (start >= end || IsBlank(start, end))
            return null;

        int bold = 0;
        while (start + bold < end && (_bold[start + bold] || char.IsWhiteSpace(_text[start + bold])))
            bold++;
        var style = _style ?? default;
        return new InlineLine(_text.ToString(start, end - start), new LineLook
        {
            Indent = style.Indent + columns,
            BoldStart = bold,
            IsBold = bold == end - start,
            Size = style.Size,
            IsCentred = style.IsCentred,
        });
    }

    private bool IsBlank(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(_text[i]))
                return false;
        }

        return true;
    }
}

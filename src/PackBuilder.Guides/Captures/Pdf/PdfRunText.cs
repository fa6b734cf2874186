using System.Text;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Collects characters in the order of the structure into one paragraph.</summary>
/// <param name="hyphens">Gets the hyphens that were set only because a line ended.</param>
internal sealed class PdfRunText(StringBuilder hyphens)
{
    // In ems.
    private const double NewLine = 0.6;
    private const double WordGap = 0.16;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<double, int> _sizes = [];
    private PdfGlyph? _last;
    private int _lastPage = 1;
    private bool _blank;
    private double _left = double.MaxValue;
    private int _bold;
    private int _boldStart;
    private int _lines = 1;

    /// <summary>Gaps to fill in that belong to the text; null where none do.</summary>
    public PdfGaps? Gaps { get; init; }

    public int Page { get; private set; } = 1;

    public int Length => _text.Length;

    public string Whole => _text.ToString();

    public void Add(ReadOnlySpan<PdfGlyph> glyphs, int page)
    {
        foreach (var glyph in glyphs)
        {
            if (glyph.IsBlank)
                _blank = true;
            else
                Add(glyph, page);
        }
    }

    /// <param name="shown">What the characters are that the text stands for.</param>
    public void Replace(PdfRunText shown, string actual)
    {
        if (shown._last is not { } last)
        {
            _text.Append(actual);
            return;
        }

        bool isFirst = _text.Length == 0;
        Page = isFirst ? shown.Page : Page;
        _left = isFirst ? shown._left : _left;
        _text.Append(actual);
        _last = last with { Text = actual.Length > 0 ? actual : last.Text };
        _sizes[last.Size] = _sizes.GetValueOrDefault(last.Size) + 1;
    }

    public PdfParagraph Result(double leftmost)
    {
        if (_last is { } last && Gaps?.HasAfter(_lastPage, last) == true)
            _text.Append(PdfGaps.Written);
        string text = Whole.Trim();
        double size = _sizes.Count == 0 ? 0 : _sizes.OrderByDescending(one => one.Value).ThenByDescending(one => one.Key).First().Key;
        return new PdfParagraph(Page, text, size, Math.Min(_bold, text.Length), Math.Min(_boldStart, text.Length))
        {
            Indent = _left == double.MaxValue ? 0 : Math.Max(0, _left - leftmost),
            Lines = _lines,
        };
    }

    private void Add(PdfGlyph glyph, int page)
    {
        if (_last is { } last)
        {
            double size = Math.Max(last.Size, glyph.Size);
            bool isNewLine = page != Page && _text.Length > 0 && glyph.Baseline > last.Baseline || Math.Abs(glyph.Baseline - last.Baseline) > NewLine * size;
            bool areLatin = last.Text[^1] < '\u2E80' && glyph.Text[0] < '\u2E80';
            if (isNewLine)
            {
                _lines++;
                if (Gaps is not null && (Gaps.HasAfter(_lastPage, last) || Gaps.HasBefore(page, glyph)))
                    _text.Append(PdfGaps.Written);
                else
                    BreakLine(glyph.Text, _blank);
            }
            else if (Gaps?.HasBetween(page, last, glyph) == true)
            {
                _text.Append(PdfGaps.Written);
            }
            else if ((_blank || areLatin && glyph.Left - last.Right > WordGap * size) && _text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
            {
                _text.Append(' ');
            }
        }
        else
        {
            Page = page;
            if (Gaps?.HasBefore(page, glyph) == true)
                _text.Append(PdfGaps.Written);
        }

        bool isStart = _boldStart == _text.Length;
        _text.Append(glyph.Text);
        _sizes[glyph.Size] = _sizes.GetValueOrDefault(glyph.Size) + 1;
        _left = Math.Min(_left, _lines == 1 ? glyph.Left : _left);
        if (glyph.IsBold)
        {
            _bold += glyph.Text.Length;
            _boldStart = isStart ? _text.Length : _boldStart;
        }

        (_last, _lastPage) = (glyph, page);
        _blank = false;
    }

    // What the text had between two lines.
    private void BreakLine(string next, bool hasBlank)
    {
        if (hasBlank && _text[^1] is not (' ' or '-') && (_text[^1] < '\u2E80' || next[0] < '\u2E80'))
            _text.Append(' ');
        else
            PdfParagraphs.Break(_text, next, hyphens);
    }
}

using System.Globalization;

namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>Reads the numbers, flags and letters of path data and lists (SVG 1.1, 8.3.9): signs and points may end a number.</summary>
internal sealed class SvgNumbers(string text)
{
    private const double Largest = 1e6;
    private int _at;

    public bool IsAtEnd
    {
        get
        {
            SkipSeparators();
            return _at == text.Length;
        }
    }

    /// <summary>The next letter, or null where something else comes.</summary>
    public char? Letter()
    {
        SkipSeparators();
        return _at < text.Length && char.IsAsciiLetter(text[_at]) ? text[_at++] : null;
    }

    /// <summary>Whether a number comes next.</summary>
    public bool HasNumber
    {
        get
        {
            SkipSeparators();
            return _at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] is '-' or '+' or '.');
        }
    }

    public double? Next()
    {
        SkipSeparators();
        int start = _at;
        if (_at < text.Length && text[_at] is '-' or '+')
            _at++;
        SkipDigits();
        if (_at < text.Length && text[_at] == '.')
        {
            _at++;
            SkipDigits();
        }

        SkipExponent();
        return double.TryParse(text.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && Math.Abs(value) <= Largest
            ? value
            : null;
    }

    /// <summary>A flag of an arc: 0 or 1, which need nothing after it.</summary>
    public bool? Flag()
    {
        SkipSeparators();
        return _at < text.Length && text[_at] is '0' or '1' ? text[_at++] == '1' : null;
    }

    private void SkipExponent()
    {
        if (_at >= text.Length || text[_at] is not ('e' or 'E'))
            return;
        int sign = _at + 1 < text.Length && text[_at + 1] is '-' or '+' ? 1 : 0;
        if (_at + 1 + sign >= text.Length || !char.IsAsciiDigit(text[_at + 1 + sign]))
            return;
        _at += 1 + sign;
        SkipDigits();
    }

    private void SkipDigits()
    {
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
            _at++;
    }

    private void SkipSeparators()
    {
        while (_at < text.Length && text[_at] is ' ' or ',' or '\t' or '\r' or '\n')
            _at++;
    }
}

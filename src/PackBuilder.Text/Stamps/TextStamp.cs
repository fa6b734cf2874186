using System.Globalization;

namespace PackBuilder.Text.Stamps;

/// <summary>
/// Sixteen digits that stand for a text as it is read: spaces, joiners and boxes to tick are left out, since programs that save a file anew
/// change them. Grows as the text does (FNV-1a).
/// </summary>
public sealed class TextStamp
{
    /// <summary>Digits of a value.</summary>
    public const int Length = 16;

    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    private ulong _hash = Basis;

    public string Value => _hash.ToString("x16", CultureInfo.InvariantCulture);

    public void Clear() => _hash = Basis;

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u2060' or '\u00AD' or '☐' or '☑' or '☒' or '□'))
                _hash = unchecked((_hash ^ c) * Prime);
        }
    }
}

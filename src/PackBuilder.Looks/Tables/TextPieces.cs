using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;

namespace PackBuilder.Looks.Tables;

/// <summary>The text of a cell as the pieces that no line ends in, so that its lines can be counted before it is set.</summary>
internal sealed class TextPieces
{
    private const string Openers = "“‘（〔［｛《〈「『【〖([{￥¥$£€#№";
    private const string Closers = "”’）〕］｝》〉」』】〗，、；：。．？！·…—～–)]},.:;?!%‰℃%′″°";

    // Em: words of this width and more may be divided; each part of one has so much and a hyphen.
    private const double ShortestDivided = 3.4;
    private const double LeastPart = 2.3;

    // Em, between Han and Latin.
    private const double MixedGap = 0.25;

    // Em, between words.
    private const double WordSpace = 0.27;

    private readonly List<Piece> _pieces;

    private TextPieces(ImmutableArray<Inline> inlines, TextMeasure measure)
    {
        double word = 0;
        int before = 0;
        bool space = false, isWord = true;
        string text = DocumentWalk.PlainText(inlines);
        _pieces = new List<Piece>(Math.Min(text.Length, 16));
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                space = true;
                continue;
            }

            if (word > 0 && !IsTied(before, rune.Value, space))
            {
                Add(word, isWord);
                (word, isWord) = (0, true);
                if (space)
                    AddSpace(WordSpace);
            }

            if (before != 0 && EastAsian.IsWide(before) != EastAsian.IsWide(rune.Value) && IsLetter(EastAsian.IsWide(before) ? rune.Value : before))
            {
                if (word > 0)
                    word += MixedGap;
                else if (!space)
                    AddSpace(MixedGap);
            }

            word += measure.WidthOf(rune);
            isWord &= char.IsAsciiLetter((char)Math.Min(rune.Value, 0xFFFF)) || rune.Value is ',' or '.' or ';' or ':' or '?' or '!' or '\'' or 0x2019;
            (before, space) = (rune.Value, false);
        }

        if (word > 0)
            Add(word, isWord);
        if (inlines is [TextRun] or [])
            return;
        foreach (var blank in DocumentWalk.Inlines(inlines).OfType<Blank>())
            Add(blank.Width, false);
    }

    /// <summary>On one line, em.</summary>
    public double Natural { get; private set; }

    /// <summary>The widest piece where every word stays whole.</summary>
    public double LongestWhole { get; private set; }

    /// <summary>The widest piece where long words are divided.</summary>
    public double LongestDivided { get; private set; }

    public static TextPieces Of(ImmutableArray<Inline> inlines, TextMeasure measure) => new(inlines, measure);

    /// <summary>About how many lines it takes in a column of a width in em.</summary>
    public int LinesIn(double width)
    {
        if (Natural <= width)
            return 1;
        int lines = 1;
        double at = 0, gap = 0;
        foreach (var piece in _pieces)
        {
            if (piece.IsSpace)
            {
                gap = at > 0 ? piece.Width : 0;
                continue;
            }

            if (at + gap + piece.Width <= width + 0.01)
            {
                at += gap + piece.Width;
            }
            else if (piece.IsDivisible && width - at - gap >= LeastPart + 0.4)
            {
                double rest = at + gap + piece.Width + 0.4;
                while (rest > width)
                {
                    lines++;
                    rest -= width;
                }

                at = Math.Max(LeastPart, rest);
            }
            else
            {
                lines += Math.Max(1, (int)Math.Ceiling(piece.Width / Math.Max(1, width) - 0.01));
                at = Math.Min(piece.Width, width);
            }

            gap = 0;
        }

        return lines;
    }

    private void AddSpace(double width)
    {
        _pieces.Add(new Piece(width, false, IsSpace: true));
        Natural += width;
    }

    private void Add(double width, bool isWord)
    {
        bool isDivisible = isWord && width >= ShortestDivided;
        _pieces.Add(new Piece(width, isDivisible, IsSpace: false));
        LongestWhole = Math.Max(LongestWhole, width);
        LongestDivided = Math.Max(LongestDivided, isDivisible ? Math.Max(ShortestDivided, width / 2 + 0.4) : width);
        Natural += width;
    }

    // The rules of line ends that matter for a width: words, marks at their text, 第 7 天.
    private static bool IsTied(int before, int next, bool space)
    {
        bool wide = EastAsian.IsWide(before), nextWide = EastAsian.IsWide(next);
        if (before is '第' && IsDigit(next) || IsDigit(before) && nextWide && !IsMark(next, Openers))
            return true;
        if (space)
            return before is '□' or '☐' or '☑';
        return IsMark(next, Closers) || IsMark(before, Openers) || before is '□' or '☐' or '☑' || !wide && !nextWide && !IsWideMark(before) && !IsWideMark(next);
    }

    private static bool IsLetter(int scalar) => scalar < 0x250 && char.IsLetterOrDigit((char)scalar);

    private static bool IsDigit(int scalar) => scalar is >= '0' and <= '9';

    private static bool IsWideMark(int scalar) => scalar is >= 0x2160 and <= 0x2E7F;

    private static bool IsMark(int scalar, string marks) => scalar < 0x10000 && marks.Contains((char)scalar);

    private readonly record struct Piece(double Width, bool IsDivisible, bool IsSpace);
}

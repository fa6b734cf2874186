using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word.Styles;

/// <summary>How far a paragraph is set in; null where nothing is said.</summary>
/// <param name="Left">In twips; the same in hundredths of a character is stronger.</param>
/// <param name="First">Of the first line beyond the others, in twips; below 0 it hangs out.</param>
internal sealed record ParagraphIndent(int? Left, int? LeftCharacters, int? First, int? FirstCharacters)
{
    public static readonly ParagraphIndent None = new(null, null, null, null);

    private const double TwipsToPoint = 20;
    private const double UsualSize = 10.5;
    private const int MostColumns = 200;

    /// <summary>The element <c>w:ind</c> that the reader is at.</summary>
    public static ParagraphIndent Read(DocxXml xml) => new(
        xml.Number("left") ?? xml.Number("start"),
        xml.Number("leftChars") ?? xml.Number("startChars"),
        -(long?)xml.Number("hanging") is { } hanging ? (int)hanging : xml.Number("firstLine"),
        -(long?)xml.Number("hangingChars") is { } hangingCharacters ? (int)hangingCharacters : xml.Number("firstLineChars"));

    public ParagraphIndent Over(ParagraphIndent below) => new(
        Left ?? below.Left, LeftCharacters ?? below.LeftCharacters, First ?? below.First, FirstCharacters ?? below.FirstCharacters);

    /// <summary>Of the first line, in columns of half a Han character.</summary>
    /// <param name="size">Of the characters, in points.</param>
    public int Columns(double? size)
    {
        double column = (size is > 0 and var points ? points : UsualSize) / 2 * TwipsToPoint;
        double columns = Of(Left, LeftCharacters) + Of(First, FirstCharacters);
        return (int)Math.Round(Math.Clamp(columns, 0, MostColumns), MidpointRounding.AwayFromZero);

        double Of(int? twips, int? hundredths) => hundredths is { } characters and not 0 ? characters / 50.0 : (twips ?? 0) / column;
    }
}

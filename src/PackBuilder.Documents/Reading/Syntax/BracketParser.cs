using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PackBuilder.Documents.Reading.Syntax;

/// <summary>Finds <c>[[4]]</c>, a gap of so many em, <c>[^id]</c>, a note, and <c>[ ]</c> or <c>[x]</c>, a box.</summary>
internal sealed class BracketParser : InlineParser
{
    private const int LongestGap = 8;

    public BracketParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.PeekChar() switch
        {
            '[' => MatchGap(processor, ref slice),
            '^' => MatchNote(processor, ref slice),
            _ => MatchBox(processor, ref slice),
        };

    private static bool MatchNote(InlineProcessor processor, ref StringSlice slice)
    {
        if (NoteSyntaxParser.IdAt(slice, needsColon: false) is not { } id)
            return false;
        Add(processor, ref slice, slice.Start + id.Length + 3, new NoteInline(id));
        return true;
    }

    private static bool MatchGap(InlineProcessor processor, ref StringSlice slice)
    {
        int end = slice.Text.IndexOf("]]", slice.Start, Math.Min(slice.Length, LongestGap), StringComparison.Ordinal);
        if (end < 0)
            return false;
        var digits = slice.Text.AsSpan(slice.Start + 2, end - slice.Start - 2);
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double width))
            return false;
        Add(processor, ref slice, end + 2, new GapInline(width));
        return true;
    }

    private static bool MatchBox(InlineProcessor processor, ref StringSlice slice)
    {
        char mark = slice.PeekChar();
        if (mark is not (' ' or 'x' or 'X') || slice.PeekChar(2) != ']' || slice.PeekChar(3) == '(')
            return false;
        Add(processor, ref slice, slice.Start + 3, new BoxInline(mark != ' '));
        return true;
    }

    private static void Add(InlineProcessor processor, ref StringSlice slice, int end, Inline inline)
    {
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        inline.Line = line;
        inline.Column = column;
        inline.Span = new SourceSpan(start, start + end - slice.Start - 1);
        processor.Inline = inline;
        slice.Start = end;
    }
}

/// <summary>A gap to write into.</summary>
/// <param name="width">In em.</param>
internal sealed class GapInline(double width) : LeafInline
{
    public double Width { get; } = width;
}

/// <summary>A box to tick.</summary>
internal sealed class BoxInline(bool ticked) : LeafInline
{
    public bool Ticked { get; } = ticked;
}

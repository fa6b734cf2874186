using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// Says before a text is parsed how deep its lists and quotations are nested, by the marks and the indentation of its lines: the parser goes
/// through all levels that are open for each line, and would take minutes before it refuses.
/// </summary>
internal static class MarkdownCost
{
    // More than anybody can tell apart; the parser's own limit is of the same size.
    private const int Deepest = 100;

    public static bool IsBearable(SourceText text)
    {
        // The columns where the texts of the items start that are open.
        var open = new Stack<int>();
        for (int number = 1; number <= text.LineCount; number++)
        {
            string line = text.Line(number);
            int column = Blanks(line, 0), marks = 0;
            if (column == line.Length)
                continue;
            while (open.TryPeek(out int start) && column < start)
                open.Pop();
            while (MarkAt(line, column) is > 0 and var length)
            {
                bool isItem = line[column] != '>';
                column += length;
                column += Blanks(line, column);
                if (isItem)
                    open.Push(column);
                if (++marks > Deepest || open.Count > Deepest)
                    return false;
            }
        }

        return true;
    }

    private static int Blanks(string line, int from)
    {
        int end = from;
        while (end < line.Length && line[end] is (' ' or '\t'))
            end++;
        return end - from;
    }

    // The length of the mark of a quotation or an item; 0 for none.
    private static int MarkAt(string line, int at)
    {
        if (at >= line.Length)
            return 0;
        if (line[at] == '>')
            return 1;
        int end = at;
        while (end < line.Length && end - at < 9 && char.IsAsciiDigit(line[end]))
            end++;
        bool isMark = end > at ? end < line.Length && line[end] is ('.' or ')') : line[at] is ('-' or '*' or '+');
        return isMark && end + 1 < line.Length && line[end + 1] is (' ' or '\t') ? end + 1 - at : 0;
    }
}

namespace PackBuilder.Templating.Parsing;

/// <summary>Applies strip marks to the text between two blocks, and finds the indentation before a block.</summary>
internal static class TextTrimmer
{
    /// <param name="before">The mark that closes the block before the text.</param>
    /// <param name="after">The mark that opens the block after it.</param>
    public static (int Start, int End) Trim(string content, int start, int end, StripMark before, StripMark after)
    {
        start = TrimLeft(content, start, end, before);
        return (start, TrimRight(content, start, end, after));
    }

    /// <summary>
    /// The white space between the start of a line and a point of the source, or "" where something else stands there.
    /// It looks at the source, so it sees a line end that a mark has removed from the text.
    /// </summary>
    public static string IndentBefore(string content, int point)
    {
        int start = point;
        while (start > 0 && content[start - 1] != '\n')
        {
            if (!char.IsWhiteSpace(content[start - 1]))
                return "";
            start--;
        }

        return content[start..point];
    }

    private static int TrimLeft(string content, int start, int end, StripMark mark)
    {
        if (mark == StripMark.None)
            return start;
        while (start < end && char.IsWhiteSpace(content[start]))
        {
            start++;
            if (mark == StripMark.Line && content[start - 1] == '\n')
                break;
        }

        return start;
    }

    private static int TrimRight(string content, int start, int end, StripMark mark)
    {
        if (mark == StripMark.None)
            return end;
        while (end > start && char.IsWhiteSpace(content[end - 1]))
        {
            if (mark == StripMark.Line && content[end - 1] == '\n')
                break;
            end--;
        }

        return end;
    }
}

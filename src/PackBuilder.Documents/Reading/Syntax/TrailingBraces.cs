using Markdig.Helpers;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading.Syntax;

/// <summary>Takes <c>{…}</c> off the end of a line.</summary>
internal static class TrailingBraces
{
    /// <summary>Where the braces stood, and the line without them; null and no change where there are none.</summary>
    public static TextSpan? Take(ref StringSlice line)
    {
        var rest = line;
        rest.TrimEnd();
        if (rest.IsEmpty || rest.Text[rest.End] != '}')
            return null;
        int open = rest.Text.LastIndexOf('{', rest.End, rest.Length);
        if (open < 0 || open > rest.Start && rest.Text[open - 1] == '\\')
            return null;
        var span = TextSpan.FromBounds(open, rest.End + 1);
        rest.End = open - 1;
        rest.TrimEnd();
        line = rest;
        return span;
    }
}

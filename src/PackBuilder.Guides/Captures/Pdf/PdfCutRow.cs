using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures.Look;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>A row of a table that a page ended in, whose rest stands at the top of the next page.</summary>
internal static partial class PdfCutRow
{
    /// <param name="room">In ems, after the last line of each cell above; empty where it is not known.</param>
    public static bool IsRest(ImmutableArray<string> above, ImmutableArray<string> row, ImmutableArray<double> room)
    {
        // A row that starts has something in its first cell.
        if (row[0].Length == 0)
            return true;
        var pairs = above.Zip(row).Where(pair => pair.Second.Length > 0).ToList();
        if (pairs.Exists(pair => pair.First.Length == 0 || English().IsMatch(pair.First) && English().IsMatch(pair.Second)))
            return false;
        // What is cut in the middle of a sentence in one column is cut in all of them.
        if (pairs.Exists(pair => Open().IsMatch(pair.First) || Closing().IsMatch(pair.Second)))
            return true;
        int filled = 0, rests = 0;
        for (int i = 0; i < row.Length; i++)
        {
            if (row[i].Length == 0)
                continue;
            if (IsAnother(above[i], row[i]))
                return false;
            filled++;
            rests += IsRest(above[i], row[i], i < room.Length ? room[i] : double.MaxValue) ? 1 : 0;
        }

        return rests * 2 >= filled && rests > 0;
    }

    /// <summary>The text of a cell that was cut.</summary>
    public static string Whole(string above, string rest, StringBuilder hyphens)
    {
        if (above.Length == 0 || rest.Length == 0)
            return above + rest;
        var whole = new StringBuilder(above);
        if (LineJoint.EndsSentence(above) || LineJoint.StartsAnew(rest))
            whole.Append('\n');
        else
            PdfParagraphs.Break(whole, rest, hyphens);
        return whole.Append(rest).ToString();
    }

    // The one above came to its end, and no English follows.
    private static bool IsAnother(string above, string rest) => (LineJoint.EndsSentence(above) || above[^1] == '.') && !Rest().IsMatch(rest);

    // It begins as nothing begins, the one above ends as nothing ends, or its first word did not fit after that.
    private static bool IsRest(string above, string rest, double room) =>
        Rest().IsMatch(rest) || Open().IsMatch(above) || !LineJoint.EndsSentence(above) && !LineJoint.StartsAnew(rest) && PdfParagraphs.WidthOfFirst(rest) > room;

    [GeneratedRegex(@"^(?:[a-z，。、；：？！）”’》】〉」』…,;:?!)]|EN\s?[:：])")]
    private static partial Regex Rest();

    [GeneratedRegex("^[，。、；：？！）”’》】〉」』…,;:?!)]")]
    private static partial Regex Closing();

    [GeneratedRegex(@"(?:^|\n)EN\s?[:：]")]
    private static partial Regex English();

    [GeneratedRegex(@"(?:[，、（“‘《【〈「『,(-]|(?:^|\n)EN\s?[:：])$")]
    private static partial Regex Open();
}

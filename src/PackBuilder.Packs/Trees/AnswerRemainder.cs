using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// What an answer says besides its points. The answer of a parsed capture holds its points as well; where the points are
/// printed as a list, only the words before, between and after them are left to print.
/// </summary>
internal static partial class AnswerRemainder
{
    /// <summary>The whole answer where it has no points, or does not hold them in order; null where nothing is left.</summary>
    public static LocalizedText? Of(Answer answer)
    {
        if (answer.Text?.Zh is not { } text || answer.Points.IsEmpty)
            return answer.Text;
        var rest = new List<string>();
        int at = 0;
        foreach (string point in answer.Points.Select(point => point.ToString()))
        {
            int start = text.IndexOf(point, at, StringComparison.Ordinal);
            if (start < 0)
                return answer.Text;
            rest.Add(Marker().Replace(text[at..start], ""));
            at = start + point.Length;
        }

        rest.Add(text[at..]);
        string words = string.Join('\n', rest.Select(part => part.Trim()).Where(part => part.Any(char.IsLetterOrDigit)));
        return words.Length == 0 ? null : new LocalizedText(words);
    }

    /// <summary>
    /// The same for an answer whose points are items: only whole lines with a mark in front are points, since a guide's author may well
    /// say again in a sample what the points name.
    /// </summary>
    public static LocalizedText? OfItems(Answer answer)
    {
        if (answer.Text is not { } text || answer.Points.IsEmpty)
            return answer.Text;
        string? zh = WithoutItems(text.Zh, [.. answer.Points.Select(point => point.Zh)]);
        string? en = WithoutItems(text.En, [.. answer.Points.Select(point => point.En)]);
        return zh is null && en is null ? null : text with { Zh = zh, En = en };
    }

    private static string? WithoutItems(string? text, string?[] points)
    {
        if (text is null)
            return null;
        var rest = new List<string>();
        int next = 0;
        foreach (string line in text.Split('\n'))
        {
            if (next < points.Length && Item().Match(line) is { Success: true } mark && line[mark.Length..] == points[next])
                next++;
            else
                rest.Add(line);
        }

        return next < points.Length ? text : rest.Count == 0 ? null : string.Join('\n', rest);
    }

    [GeneratedRegex(@"^(?:- |\d{1,3}\. )")]
    private static partial Regex Item();

    // What stands in front of a point: its number, a dash, or 第一步.
    [GeneratedRegex(@"(?:[（(]?\d{1,3}[.、．)）]|[-•·*]|第[一二三四五六七八九十]{1,3}[步点][，,、:：]?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}

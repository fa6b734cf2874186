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

    // What stands in front of a point: its number, a dash, or 第一步.
    [GeneratedRegex(@"(?:[（(]?\d{1,3}[.、．)）]|[-•·*]|第[一二三四五六七八九十]{1,3}[步点][，,、:：]?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}

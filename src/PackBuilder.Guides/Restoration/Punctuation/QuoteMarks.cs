using System.Text.RegularExpressions;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Punctuation;

/// <summary>
/// Quotation marks: “ ” outside and ‘ ’ inside (GB/T 15834 4.8). Straight ones become curly around Chinese and stay around
/// English; corner brackets are those of Traditional text.
/// </summary>
internal static partial class QuoteMarks
{
    public static string Repair(string line, bool keepsCorners)
    {
        string text = keepsCorners || line.AsSpan().IndexOfAny("「」『』") < 0 ? line : Corners(line);
        text = text.Contains('"') ? Straight(text) : text;
        return text.Contains('\'') ? Single().Replace(text, "‘$1’") : text;
    }

    private static string Corners(string line) => string.Create(line.Length, line, (output, source) =>
    {
        int depth = 0;
        for (int i = 0; i < source.Length; i++)
        {
            char c = source[i];
            depth += c is '「' ? 1 : c is '」' ? -1 : 0;
            output[i] = c switch
            {
                '「' => '“',
                '」' => '”',
                '『' => depth > 0 ? '‘' : '“',
                '』' => depth > 0 ? '’' : '”',
                _ => c,
            };
        }
    });

    // Which mark opens and which closes is known only where they come in pairs.
    private static string Straight(string line)
    {
        var isProtected = ProtectedSpans.Of(line);
        var places = new List<int>();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && !isProtected[i])
                places.Add(i);
        }

        if (places.Count % 2 != 0)
            return line;
        char[] output = line.ToCharArray();
        for (int i = 0; i + 1 < places.Count; i += 2)
        {
            if (!IsEnglish(line.AsSpan(places[i] + 1, places[i + 1] - places[i] - 1)))
                (output[places[i]], output[places[i + 1]]) = ('“', '”');
        }

        return new string(output);
    }

    /// <summary>Words of Latin letters and no Chinese character.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> text) => text.ContainsAnyInRange('A', 'z') && !Characters.HasHan(text);

    [GeneratedRegex(@"(?<![A-Za-z])'([^'\n]{0,200}[\u4E00-\u9FFF][^'\n]{0,200})'(?![A-Za-z])")]
    private static partial Regex Single();
}

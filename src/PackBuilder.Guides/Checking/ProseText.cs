using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Checking;

/// <summary>A text without what is no prose: code, addresses and marks of emphasis. Positions stay as they are.</summary>
internal static partial class ProseText
{
    public static string Of(string text) =>
        text.AsSpan().IndexOfAny("`*:@\\") < 0 ? text : NoProse().Replace(text, match => new string('\u0001', match.Length));

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    /// <summary>Some characters before and after a place, enough to find it again in the file.</summary>
    public static string Around(string text, int at, int length = 1)
    {
        int start = Math.Max(0, at - 6);
        int end = Math.Min(text.Length, at + length + 4);
        int lineStart = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        int lineEnd = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
        start = Math.Max(start, Math.Min(lineStart, at));
        end = Math.Min(end, Math.Max(lineEnd, Math.Min(at + length, text.Length)));
        return text[start..end];
    }

    [GeneratedRegex(@"`[^`\n]+`|https?://[\x21-\x7E]+|[\w.+-]+@[\w-]+\.[\w.-]+|\*+|\\.")]
    private static partial Regex NoProse();
}

using System.Buffers;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Chinese;

/// <summary>The places of a text that are addresses or code: no repair of Chinese may touch them.</summary>
internal sealed partial class ProtectedSpans
{
    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("“\"《〈「『");

    private readonly bool[]? _marks;

    private ProtectedSpans(bool[]? marks) => _marks = marks;

    public bool this[int index] => _marks is not null && _marks[index];

    public static ProtectedSpans Of(string text)
    {
        // Most lines hold none of these marks, and need no search.
        if (text.AsSpan().IndexOfAny('`', '@', ']') < 0 && !text.Contains("://", StringComparison.Ordinal)
            && !text.Contains("www.", StringComparison.Ordinal))
            return new ProtectedSpans(null);
        bool[]? marks = null;
        foreach (var match in Pattern().EnumerateMatches(text))
        {
            marks ??= new bool[text.Length];
            marks.AsSpan(match.Index, match.Length).Fill(true);
        }

        return new ProtectedSpans(marks);
    }

    /// <summary>The same and names: up to 20 characters without a mark inside, in quotation or title marks.</summary>
    public static ProtectedSpans WithNames(string text)
    {
        var marks = Of(text)._marks;
        if (text.AsSpan().IndexOfAny(OpeningMarks) < 0)
            return new ProtectedSpans(marks);
        foreach (var match in Name().EnumerateMatches(text))
        {
            marks ??= new bool[text.Length];
            marks.AsSpan(match.Index, match.Length).Fill(true);
        }

        return new ProtectedSpans(marks);
    }

    [GeneratedRegex(@"“[\w ·]{1,20}”|""[\w ·]{1,20}""|《[\w ·]{1,20}》|〈[\w ·]{1,20}〉|「[\w ·]{1,20}」|『[\w ·]{1,20}』", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(
        @"`[^`\n]+`|\]\([^()\s]*\)|[a-z]+://[!-~]+|www\.[!-~]+|[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

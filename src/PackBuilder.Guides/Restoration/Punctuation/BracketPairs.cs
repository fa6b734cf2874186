using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Punctuation;

/// <summary>
/// Finds the brackets that are full width: pairs around Chinese, pairs after Chinese, and pairs of which one half is full width
/// already. A bracket without a partner, as in <c>1)</c>, is left alone.
/// </summary>
internal static class BracketPairs
{
    public static bool[] FullWidth(string line, HalfWidthSpans keep)
    {
        var full = new bool[line.Length];
        var open = new Stack<int>();
        var hanBefore = HanBefore(line);
        for (int i = 0; i < line.Length; i++)
        {
            if (keep[i])
                continue;
            if (line[i] is '(' or '（')
            {
                open.Push(i);
            }
            else if (line[i] is ')' or '）' && open.TryPop(out int start))
            {
                full[start] = full[i] = line[start] == '（' || line[i] == '）'
                    || hanBefore[i] > hanBefore[start] || FollowsChinese(line, start) || Numbers(line, start, i);
            }
        }

        return full;
    }

    // Counted once, so that deep nesting costs no more than a flat line.
    private static int[] HanBefore(string line)
    {
        var counts = new int[line.Length + 1];
        for (int i = 0; i < line.Length; i++)
            counts[i + 1] = counts[i] + (Characters.IsHan(line[i]) ? 1 : 0);
        return counts;
    }

    private static bool FollowsChinese(string line, int at)
    {
        while (at > 0 && line[at - 1] == ' ')
            at--;
        return at > 0 && Characters.IsChinese(line[at - 1]);
    }

    // (1) before Chinese, as a number.
    private static bool Numbers(string line, int start, int end) =>
        end - start <= 3 && char.IsAsciiDigit(line[start + 1]) && end + 1 < line.Length && Characters.IsHan(line[end + 1]);
}

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>Tells whether an opening bracket seems to be lost: a closing one follows that nothing opens.</summary>
internal sealed class ClosingBrackets(string text)
{
    // A remark in brackets is short; looking further would only find another sentence's bracket.
    private const int Reach = 200;

    public bool FollowsUnmatched(int start)
    {
        int depth = 0;
        int end = Math.Min(text.Length, start + Reach);
        for (int i = start; i < end; i++)
        {
            depth += text[i] is '(' ? 1 : text[i] is ')' && !ClosesLostAnnotation(i) ? -1 : 0;
            if (depth < 0)
                return true;
        }

        return false;
    }

    // The bracket of ?yàn) belongs to a reading.
    private bool ClosesLostAnnotation(int at)
    {
        int start = at;
        while (start > 0 && at - start < 7 && Chinese.Pinyin.IsLetter(text[start - 1]))
            start--;
        return start < at && start > 0 && text[start - 1] == '?';
    }
}

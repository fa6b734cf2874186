using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>What stands before the place where a search starts: the last two characters without readings.</summary>
internal static class LeftContext
{
    private const int LongestAnnotation = 8;

    public static ShiftHypothesis Of(string text, int start)
    {
        int last = SkipAnnotation(text, start) - 1;
        int lastButOne = last < 0 ? -1 : SkipAnnotation(text, last) - 1;
        int lastByte = last >= 0 && CodePagePairs.Default.Encode(text[last]) is { } pair ? pair.Trail : -1;
        return new ShiftHypothesis(0, At(text, lastButOne), At(text, last), -1, lastByte, null);
    }

    private static char At(string text, int index) => index < 0 ? LanguageModel.Edge : Simplifier.Default[text[index]];

    private static int SkipAnnotation(string text, int end)
    {
        if (end == 0 || text[end - 1] != ')')
            return end;
        int open = text.LastIndexOf('(', end - 1, Math.Min(LongestAnnotation, end));
        return open > 0 && Pinyin.IsSyllable(text.AsSpan(open + 1, end - open - 2)) ? open : end;
    }
}

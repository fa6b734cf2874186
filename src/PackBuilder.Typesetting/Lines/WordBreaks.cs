using PackBuilder.Typesetting.Lines.Words;

namespace PackBuilder.Typesetting.Lines;

/// <summary>Chinese text has no spaces between words; where a title or a question ends its lines, it rather ends them there (H3).</summary>
internal static class WordBreaks
{
    // Longer runs are divided; a title has none.
    private const int LongestRun = 128;

    // In the unit of WordList: the text that levels were counted in, and a single character.
    private const int AllLevel = 72;
    private const int SingleLevel = 36;

    // They belong to the word before them.
    private const string Particles = "的地得了着过吗呢吧啊们";

    public static void Apply(Span<Item> items)
    {
        int to;
        for (int from = 0; from < items.Length; from = Math.Max(to, from + 1))
        {
            to = from;
            while (to < items.Length && to - from < LongestRun && items[to] is { Class: CharClass.Han, Text: > 0 and < 0x10000 })
                to++;
            if (to - from > 1)
                Divide(items[from..to]);
        }
    }

    // The words that are likeliest together.
    private static void Divide(Span<Item> run)
    {
        Span<char> text = stackalloc char[run.Length];
        Span<int> costs = stackalloc int[run.Length + 1], lengths = stackalloc int[run.Length + 1];
        for (int i = 0; i < run.Length; i++)
            text[i] = (char)run[i].Text;
        costs[1..].Fill(int.MaxValue);
        for (int i = 0; i < run.Length; i++)
        {
            for (int length = 1; length <= Math.Min(WordList.Longest, run.Length - i); length++)
            {
                int level = length == 1 ? SingleLevel : WordList.Chinese.LevelOf(text.Slice(i, length));
                int cost = costs[i] + AllLevel - level;
                if (level > 0 && cost < costs[i + length])
                    (costs[i + length], lengths[i + length]) = (cost, length);
            }
        }

        for (int end = run.Length; end > 0; end -= lengths[end])
        {
            for (int k = end - lengths[end]; k < end - 1; k++)
                run[k].Flags |= ItemFlags.CostlyBreak;
            if (lengths[end] == 1 && end > 1 && Particles.Contains(text[end - 1]))
                run[end - 2].Flags |= ItemFlags.CostlyBreak;
        }
    }
}

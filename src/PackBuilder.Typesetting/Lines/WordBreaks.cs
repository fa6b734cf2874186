using PackBuilder.Typesetting.Lines.Words;

namespace PackBuilder.Typesetting.Lines;

/// <summary>Chinese text has no blanks between words; where a title or a question ends its lines, it rather ends them there (H3).</summary>
internal static class WordBreaks
{
    public static void Apply(Span<Item> items)
    {
        Span<char> text = stackalloc char[WordList.Longest];
        for (int i = 0; i < items.Length; i++)
        {
            int length = 0;
            while (length < text.Length && i + length < items.Length && items[i + length] is { Class: CharClass.Han, Text: > 0 and < 0x10000 } item)
                text[length++] = (char)item.Text;
            int word = WordList.Chinese.WordAt(text[..length]);
            for (int k = 0; k < word - 1; k++)
                items[i + k].Flags |= ItemFlags.CostlyBreak;
            i += Math.Max(0, word - 1);
        }
    }
}

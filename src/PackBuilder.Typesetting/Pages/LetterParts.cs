using PackBuilder.Documents.Model;

namespace PackBuilder.Typesetting.Pages;

/// <summary>Which paragraphs of a letter are its address and its signature, told by their form.</summary>
internal static class LetterParts
{
    // Em. A signature or a date is no longer than this.
    private const double LongestSignature = 14;

    // Formulas before the signature, which stand at the left.
    private static readonly string[] Wishes = ["此致", "敬礼", "祝", "顺颂", "顺祝"];

    /// <summary>One for a first paragraph that ends in a colon or comma, else none.</summary>
    public static int AddressLength(Letter letter) =>
        letter.Blocks is [Paragraph first, ..] && TextOf(first) is var text && EndsIn(text, "：:，,") ? 1 : 0;

    /// <summary>Short Chinese paragraphs without an end mark, at the end of a letter of several: name and date.</summary>
    public static int SignatureLength(Letter letter)
    {
        int count = 0;
        while (count < 3 && letter.Blocks.Length - count > 2 && IsSignature(letter.Blocks[letter.Blocks.Length - 1 - count]))
            count++;
        return count;
    }

    private static bool IsSignature(Block block)
    {
        if (block is not Paragraph paragraph)
            return false;
        string text = TextOf(paragraph);
        return text.Length > 0 && TextWidth.InEms(text) <= LongestSignature && (text[0] >= '\u2E80' || text[0] == '[')
            && !EndsIn(text, "。！？；：，.!?;:,") && !Wishes.Any(wish => text.StartsWith(wish, StringComparison.Ordinal));
    }

    private static string TextOf(Paragraph paragraph) => DocumentWalk.PlainText(paragraph.Inlines).Trim();

    private static bool EndsIn(string text, string marks) => text.Length > 0 && marks.Contains(text[^1]);
}

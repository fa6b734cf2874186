using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Looks;

/// <summary>The parts of a letter, told by their form: the greeting stands flush left, the signature and the date at the right.</summary>
internal static class LetterLook
{
    // Em. A signature or a date is no longer than this.
    private const double LongestSignature = 14;
    private const int MostSignatures = 3;

    // Formulas before the signature, which stand at the left.
    private static readonly string[] Wishes = ["此致", "敬礼", "祝", "顺颂", "顺祝"];

    public static ImmutableArray<BoxedPart> PartsOf(Letter letter)
    {
        int greeting = GreetingLength(letter), end = letter.Blocks.Length - SignatureLength(letter);
        BoxedPart[] parts =
        [
            new(letter.Blocks[..greeting], PartPlace.Start),
            new(letter.Blocks[greeting..end], PartPlace.Body),
            new(letter.Blocks[end..], PartPlace.End),
        ];
        return [.. parts.Where(part => !part.Blocks.IsEmpty)];
    }

    /// <summary>One for a first paragraph that ends in a colon or comma, else none.</summary>
    private static int GreetingLength(Letter letter) =>
        letter.Blocks is [Paragraph first, ..] && EndsIn(TextOf(first), "：:，,") ? 1 : 0;

    /// <summary>Name and date at the end of a letter of several paragraphs: short, Chinese, without an end mark. A date alone is no signature.</summary>
    private static int SignatureLength(Letter letter)
    {
        int count = 0;
        while (count < MostSignatures && letter.Blocks.Length - count > 2 && IsSignature(letter.Blocks[^(count + 1)]))
            count++;
        return count > 0 && Enumerable.Range(1, count).All(i => IsDate(TextOf((Paragraph)letter.Blocks[^i]))) && StartsPlainly(letter.Blocks[^count]) ? 0 : count;
    }

    // A date in plain digits with nobody's name above it might be any figure.
    private static bool StartsPlainly(Block block) => TextOf((Paragraph)block)[0] is >= '0' and <= '9';

    private static bool IsSignature(Block block)
    {
        if (block is not Paragraph paragraph)
            return false;
        string text = TextOf(paragraph);
        return text.Length > 0 && TextMeasure.Pages.WidthOf(text) <= LongestSignature && (text[0] >= '\u2E80' || text[0] == '[' || IsDate(text))
            && !EndsIn(text, "。！？；：，.!?;:,") && !Wishes.Any(wish => text.StartsWith(wish, StringComparison.Ordinal));
    }

    // 2026年9月1日, 2026-09-01, 9/1.
    private static bool IsDate(string text) => text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || "年月日号 .-/".Contains(c));

    private static string TextOf(Paragraph paragraph) => DocumentWalk.PlainText(paragraph.Inlines).Trim();

    private static bool EndsIn(string text, string marks) => text.Length > 0 && marks.Contains(text[^1]);
}

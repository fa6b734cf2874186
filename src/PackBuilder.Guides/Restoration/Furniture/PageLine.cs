using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>A block as the furniture rules see it.</summary>
/// <param name="Text">Trimmed, with half-width marks, so that a rule needs to know one width only; empty for a table or the like.</param>
/// <param name="Words">The text without a bullet or number before it.</param>
internal sealed partial record PageLine(string Text, string Words)
{
    /// <summary>Site furniture is short; a rule that matched a long line would throw content away.</summary>
    public const int LongestFurniture = 400;

    /// <summary>A line of plain text, where heads of pages come along; in other formats they are marked or gone.</summary>
    public bool IsPlain { get; init; }

    /// <summary>An item that is counted: the words of a button have no number.</summary>
    public bool IsCounted { get; init; }

    public bool IsBlank => Text.Length == 0;

    /// <summary>A line that is surely part of the text: a long one, or a whole sentence.</summary>
    public bool IsContent => Words.Length >= 40 || Words.Length >= 12 && Words[^1] is '。' or '!' or '?' or ';' or '”';

    public static PageLine Of(CaptureBlock block) => Of(BlockText.Whole(block) ?? "", block is CaptureLine) with { IsCounted = block is CaptureItem { Ordered: true } };

    public static PageLine Of(string whole, bool isPlain)
    {
        string text = whole.Length > LongestFurniture ? whole : Fold(whole);
        return new PageLine(text, text.Length > LongestFurniture ? text : Bullet().Replace(text, "")) { IsPlain = isPlain };
    }

    private static string Fold(string text) => string.Create(text.Length, text, (output, source) =>
    {
        for (int i = 0; i < source.Length; i++)
            output[i] = source[i] is '\u3000' ? ' ' : source[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(source[i] - 0xFEE0) : source[i];
    }).Trim();

    [GeneratedRegex(@"^(?:[•·▪■●○◆◇►▶*+-]|\d{1,3}[.、)]|[(]\d{1,3}[)])\s*(?:\d{1,3}[.、)]\s*)?")]
    private static partial Regex Bullet();
}

using System.Text;

namespace PackBuilder.Guides.Captures;

/// <summary>Counts characters as the ledger does: Unicode characters, white space apart.</summary>
internal static class CharacterCount
{
    public static int Of(CaptureBlock block) => CaptureTexts.Of(block).Sum(Of);

    public static int Of(string text)
    {
        int count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
                count++;
        }

        return count;
    }
}

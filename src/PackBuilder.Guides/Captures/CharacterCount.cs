namespace PackBuilder.Guides.Captures;

/// <summary>Counts characters as the ledger does: Unicode characters, white space apart.</summary>
internal static class CharacterCount
{
    public static int Of(CaptureBlock block) => CaptureTexts.Of(block).Sum(Of);

    public static int Of(string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            if (!char.IsWhiteSpace(unit))
                count++;
        }

        return count;
    }
}

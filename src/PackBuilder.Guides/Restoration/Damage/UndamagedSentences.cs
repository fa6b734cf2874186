using System.Text;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>
/// The clauses of a document that show no trace of damage, for the language model: Simplified, without readings. Damage must not
/// be learnt, or it would look like usual text.
/// </summary>
internal static class UndamagedSentences
{
    // Enough to know a document's words, however large it is.
    private const int MostCharacters = 200_000;

    public static IEnumerable<string> Of(IEnumerable<CaptureBlock> blocks)
    {
        int characters = 0;
        foreach (var block in blocks)
        {
            string text = BlockText.Whole(block) ?? "";
            for (int start = 0; start < text.Length && characters < MostCharacters;)
            {
                int length = text.AsSpan(start).IndexOfAny(",。\n，") + 1;
                int end = length == 0 ? text.Length : start + length;
                if (IsSound(text.AsSpan(start, end - start)))
                {
                    characters += end - start;
                    yield return Clause(text.AsSpan(start, end - start));
                }

                start = end;
            }
        }
    }

    private static bool IsSound(ReadOnlySpan<char> clause)
    {
        for (int i = 0; i < clause.Length; i++)
        {
            if (MarkCosts.Oddness(clause[i]) > 0)
                return false;
            if (clause[i] == '?' && i + 1 < clause.Length && (Pinyin.IsLetter(clause[i + 1]) || clause[i + 1] is '?' or '!' or ';' or ':' or '.' or ','))
                return false;
        }

        return true;
    }

    private static string Clause(ReadOnlySpan<char> clause)
    {
        var output = new StringBuilder(clause.Length);
        for (int i = 0; i < clause.Length; i++)
        {
            if (Characters.IsHan(clause[i]))
                output.Append(Simplifier.Default[clause[i]]);
            else if (clause[i] == '(' && ReadingEnd(clause, i) is > 0 and var end)
                i = end;
            else if (output.Length > 0 && output[^1] != LanguageModel.Edge)
                output.Append(LanguageModel.Edge);
        }

        return output.ToString().TrimEnd(LanguageModel.Edge);
    }

    private static int ReadingEnd(ReadOnlySpan<char> clause, int open)
    {
        int end = open + 1;
        while (end < clause.Length && end - open < 8 && Pinyin.IsLetter(clause[end]))
            end++;
        return end < clause.Length && clause[end] == ')' ? end : 0;
    }
}

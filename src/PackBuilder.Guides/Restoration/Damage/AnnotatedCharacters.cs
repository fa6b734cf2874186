using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>Collects the Traditional characters that carry a reading in a document.</summary>
internal static class AnnotatedCharacters
{
    public static ImmutableHashSet<char> Of(IEnumerable<CaptureBlock> blocks)
    {
        var found = ImmutableHashSet.CreateBuilder<char>();
        foreach (var block in blocks)
        {
            string text = BlockText.Whole(block) ?? "";
            for (int open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
            {
                int close = text.IndexOf(')', open, Math.Min(8, text.Length - open));
                if (open > 0 && close > open + 1 && Simplifier.Default.IsTraditional(text[open - 1])
                    && Pinyin.IsSyllable(text.AsSpan(open + 1, close - open - 1)))
                    found.Add(text[open - 1]);
            }
        }

        return found.ToImmutable();
    }
}

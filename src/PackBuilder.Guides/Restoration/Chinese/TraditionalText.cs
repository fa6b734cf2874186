using System.Collections.Immutable;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Guides.Restoration.Chinese;

/// <summary>Tells a document in Traditional Chinese from one that holds a few Traditional names.</summary>
internal static class TraditionalText
{
    // Running Traditional text has over a third of such characters; a Simplified one with a list of names has a few.
    private const double LeastShare = 0.15;

    /// <param name="leastShare">Of the Chinese characters that Simplified Chinese writes otherwise.</param>
    public static bool IsWritten(ImmutableArray<CaptureBlock> blocks, Simplifier simplifier, double leastShare = LeastShare)
    {
        long han = 0, traditional = 0;
        foreach (var block in blocks)
        {
            foreach (char c in BlockText.Whole(block) ?? "")
            {
                if (!Characters.IsHan(c))
                    continue;
                han++;
                if (simplifier.IsTraditional(c))
                    traditional++;
            }
        }

        return traditional > han * leastShare;
    }
}

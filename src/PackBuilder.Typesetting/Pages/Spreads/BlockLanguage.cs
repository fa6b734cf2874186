using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages.Spreads;

/// <summary>Which page of a spread a block belongs on that stands there in one language.</summary>
internal static class BlockLanguage
{
    /// <summary>False only for what has letters and none of them Chinese; a picture, or lines to write on, stand on the left.</summary>
    public static bool IsChinese(Block block)
    {
        bool hasLetters = false;
        foreach (var inlines in DocumentWalk.Blocks([block]).SelectMany(DocumentWalk.InlinesOf))
        {
            foreach (char c in DocumentWalk.PlainText(inlines))
            {
                if (CharClasses.Of(c) == CharClass.Han)
                    return true;
                hasLetters |= char.IsAsciiLetter(c);
            }
        }

        return !hasLetters;
    }
}

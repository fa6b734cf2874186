using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading.Syntax;

/// <summary>Takes <c>{#id}</c> off the end of a heading.</summary>
internal static class HeadingAttributes
{
    private static readonly object Key = new();

    public static bool Take(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        if (TrailingBraces.Take(ref line) is not { } span)
            return false;
        ((MarkdownObject)block).SetData(Key, span);
        return true;
    }

    /// <summary>Where the attributes of a heading stand, or null.</summary>
    public static TextSpan? Of(HeadingBlock heading) => heading.GetData(Key) is TextSpan span ? span : null;
}

using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A quotation that starts with <c>**提示：**</c>, <c>**注意：**</c> or <c>**说明：**</c>.</summary>
internal sealed class TipRule : IBlockRule
{
    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (cursor.Current is not QuotePiece quote || Read(quote) is not { } tip)
            return [];
        cursor.Take();
        return [tip];
    }

    private static TipBlock? Read(QuotePiece quote)
    {
        LocalizedText[] paragraphs = [.. Paragraphs(quote.Lines).Select(Bilingual.Read)];
        if (paragraphs.Length == 0 || Label.Read(paragraphs[0]) is not { } label || KindOf(label.Name) is not { } kind)
            return null;
        var texts = label.Rest is { } rest ? paragraphs.Skip(1).Prepend(rest) : paragraphs.Skip(1);
        return new TipBlock(kind, null, [.. texts]);
    }

    // A blank line parts two paragraphs of a quotation.
    private static IEnumerable<string> Paragraphs(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => line.Trim())).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(text => text.Trim('\n'));

    private static string? KindOf(string label) => label switch
    {
        "提示" or "小提示" or "贴士" or "小贴士" or "Tip" => "tip",
        "注意" or "警告" or "Warning" or "Caution" => "warning",
        "说明" or "备注" or "Note" => "note",
        _ => null,
    };
}

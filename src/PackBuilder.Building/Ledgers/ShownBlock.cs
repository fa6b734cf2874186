using System.Text.RegularExpressions;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Building.Ledgers;

/// <summary>A text that a template gets to see of a block.</summary>
/// <param name="Field">The name under which the block has it, such as <c>prompt</c>.</param>
/// <param name="Text">Folded.</param>
internal readonly record struct ShownPiece(string Field, string Text);

/// <summary>What a template gets to see of a block, paragraph by paragraph.</summary>
internal sealed partial record ShownBlock(BlockKey Key, IReadOnlyList<ShownPiece> Pieces)
{
    // For facing pages a block says again in each language by itself what it says in both.
    private const string Again = "facing";

    /// <summary>Every block of a pack's tree, in its order.</summary>
    public static IEnumerable<ShownBlock> In(DataMap tree)
    {
        foreach (var guide in Maps(tree["guides"]))
        {
            if (guide["intro"] is DataMap intro && guide["id"] is DataText id)
                yield return new ShownBlock(new BlockKey(id.Value, 0), [.. PiecesOf("introduction", intro)]);
            foreach (var block in Maps(guide["sections"]).SelectMany(section => Maps(section["blocks"])).SelectMany(Parts))
                yield return new ShownBlock(KeyOf(block), [.. block.Entries.Where(entry => entry.Key != Again).SelectMany(entry => PiecesOf(entry.Key, entry.Value))]);
        }
    }

    // Terms that follow one another are one block to a template, and several to the guide.
    private static IEnumerable<DataMap> Parts(DataMap block) => block["key"] is null ? Maps(block["items"]) : [block];

    private static BlockKey KeyOf(DataMap block)
    {
        string key = ((DataText)block["key"]!).Value;
        int slash = key.LastIndexOf('/');
        return new BlockKey(key[..slash], int.Parse(key.AsSpan(slash + 1), provider: System.Globalization.CultureInfo.InvariantCulture));
    }

    private static IEnumerable<DataMap> Maps(DataValue? value) => value is DataList list ? list.Items.OfType<DataMap>() : [];

    private static IEnumerable<ShownPiece> PiecesOf(string field, DataValue value) => value switch
    {
        DataMap { } text when text["paragraphs"] is DataList paragraphs => PiecesOf(field, paragraphs),
        DataMap { } text when text["main"] is DataText => Sides(text).SelectMany(side => Target().Split(Address().Replace(side, ""))).Select(LedgerText.Fold).Where(stretch => stretch.Length > 0).Select(stretch => new ShownPiece(field, stretch)),
        DataMap map => map.Entries.SelectMany(entry => PiecesOf(field, entry.Value)),
        DataList list => list.Items.SelectMany(item => PiecesOf(field, item)),
        _ => [],
    };

    private static IEnumerable<string> Sides(DataMap text) => new[] { text["main"], text["other"] }.OfType<DataText>().Select(side => side.Value);

    // What a reference prints of its target, the pages know alone: a text is looked for in the stretches around it.
    [GeneratedRegex(@"(?<!\\)\{(?:page|name)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    // A page shows the words of a link.
    [GeneratedRegex(@"(?<!\\)\]\((?:[a-z]+:|#)[^)\s]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}

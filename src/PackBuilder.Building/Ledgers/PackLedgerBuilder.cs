using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Packs.Trees;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Ledgers;

/// <summary>An edition that was made, with what it printed.</summary>
public sealed record PrintedEdition(EditionDefinition Edition, ImmutableArray<PrintedBlock> Blocks);

/// <summary>Writes down where every block of a pack's guides ended, and says what is lost.</summary>
public sealed class PackLedgerBuilder
{
    private readonly Pack _pack;
    private readonly GuideLibrary _library;
    private readonly ImmutableArray<PrintedEdition> _editions;
    private readonly Dictionary<BlockKey, Exclusion> _exclusions;
    private readonly Dictionary<BlockKey, Merge> _merges;
    private readonly HashSet<BlockKey> _chosen;
    private readonly ILookup<BlockKey, (string Edition, PrintedBlock Block)> _printed;

    private PackLedgerBuilder(Pack pack, GuideLibrary library, ImmutableArray<PrintedEdition> editions)
    {
        _pack = pack;
        _library = library;
        _editions = editions;
        _exclusions = pack.Exclusions.Where(exclusion => exclusion.Ordinal is not null)
            .DistinctBy(exclusion => new BlockKey(exclusion.Guide, exclusion.Ordinal!.Value))
            .ToDictionary(exclusion => new BlockKey(exclusion.Guide, exclusion.Ordinal!.Value));
        _merges = pack.Merges.ToDictionary(merge => merge.Merged);
        _chosen = [.. pack.Guides.SelectMany(guide => guide.Sections.SelectMany(section => section.Blocks).Select(block => new BlockKey(guide.Id, block.Ordinal)))];
        _chosen.UnionWith(pack.Guides.Where(guide => guide.Intro is not null).Select(guide => new BlockKey(guide.Id, 0)));
        _printed = editions.SelectMany(edition => edition.Blocks.Select(block => (edition.Edition.Id.Name, block))).ToLookup(pair => pair.block.Key);
    }

    /// <param name="isComplete">Every edition of the pack was made.</param>
    public static Checked<PackLedger> Build(Pack pack, GuideLibrary library, ImmutableArray<PrintedEdition> editions, bool isComplete)
    {
        var maker = new PackLedgerBuilder(pack, library, editions);
        var ledger = new PackLedger(
            pack.Definition.Id.Name, pack.Employer?.Id.Name, isComplete,
            [.. pack.Chosen.Where(guide => guide.Ledger is not null).Select(Sources)],
            [.. pack.Chosen.SelectMany(maker.Lines)]);
        return new Checked<PackLedger>(ledger, LedgerJudge.Judge(ledger, pack.Definition.Id.At));
    }

    private static GuideLines Sources(Guide guide) => new(
        guide.Id, guide.Ledger!.Lines, guide.Ledger.Content, guide.Ledger.Blank,
        guide.Ledger.Furniture.GroupBy(line => line.Rule).ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal));

    private IEnumerable<BlockLine> Lines(Guide guide)
    {
        if (guide.Intro is not null)
            yield return Line(new BlockLine(new BlockKey(guide.Id, 0), "introduction", null, _library.Locate(guide, null), BlockState.Unaccounted), null);
        foreach (var block in guide.Sections.SelectMany(section => section.Blocks))
        {
            var key = new BlockKey(guide.Id, block.Ordinal);
            yield return Line(new BlockLine(key, BlockKinds.NameOf(block), block.Id, _library.Locate(guide, block.From), BlockState.Unaccounted), block);
        }
    }

    private BlockLine Line(BlockLine line, GuideBlock? block)
    {
        if (_exclusions.TryGetValue(line.Key, out var exclusion))
            return line with { State = BlockState.Excluded, Rule = exclusion.By.Rule, At = exclusion.By.At };
        if (_merges.TryGetValue(line.Key, out var merge))
            return line with { State = BlockState.Merged, Into = $"{merge.Kept.Guide}/{merge.KeptId ?? merge.Kept.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture)}" };
        if (!_chosen.Contains(line.Key))
            return line;
        var prints = _printed[line.Key].ToList();
        return prints.Exists(print => print.Block.Pieces.Length > 0) ? Printed(line, prints) : line with { State = BlockState.Excluded, Rule = WhyUnseen(block), At = _pack.Definition.Editions.Select(name => name.At).FirstOrDefault() };
    }

    private static BlockLine Printed(BlockLine line, List<(string Edition, PrintedBlock Block)> prints)
    {
        // A text need not be printed by every edition that shows it.
        var pieces = prints.SelectMany(print => print.Block.Pieces).GroupBy(piece => (piece.Field, piece.Text));
        var lost = pieces.Where(group => group.All(piece => !piece.IsPrinted)).Select(group => group.Key).ToList();
        ImmutableArray<string> missing = [.. lost.Select(key => key.Field).Distinct()];
        return line with
        {
            State = missing.IsEmpty ? BlockState.Rendered : BlockState.Lost,
            Printed = [.. prints.Where(print => print.Block.IsPrinted).Select(print => new PrintedAt(print.Edition, print.Block.Page))],
            Missing = missing,
            MissingWords = lost.Select(key => key.Text).FirstOrDefault(),
        };
    }

    private Message WhyUnseen(GuideBlock? block)
    {
        if (block is { Restates: true } && _editions.Any(edition => edition.Edition.Shows.Contains(EditionPart.Reading)))
            return "says again what a block before it says";
        bool isShown = block is not null && _editions.Any(edition => BlockParts.Shows(edition.Edition, block) && edition.Edition is { SectionTags.IsEmpty: true, WithoutTags.IsEmpty: true, CoreOnly: false });
        return isShown ? (Message)"has no text" : "no edition shows it";
    }
}

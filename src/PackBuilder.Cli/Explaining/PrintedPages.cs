using System.Collections.Immutable;
using PackBuilder.Building.Ledgers;
using PackBuilder.Building.Planning;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Explaining;

/// <summary>A page of a document that a block begins on.</summary>
/// <param name="Document">Name of the files without extension.</param>
/// <param name="Page">From 1, counting every page of the PDF; 0 for a document without pages.</param>
internal sealed record PrintedOn(string Document, int Page)
{
    public Message Said => Page > 0 ? $"{Document} p. {Page}" : Message.Verbatim(Document);
}

/// <summary>On which pages the blocks of a pack are printed.</summary>
internal sealed class PrintedPages
{
    /// <summary>Nobody asked.</summary>
    public static readonly PrintedPages Unknown = new([]);

    private readonly ILookup<BlockKey, PrintedOn> _pages;
    private readonly Dictionary<BlockKey, Message> _reasons = [];

    private PrintedPages(IEnumerable<(BlockKey Key, PrintedOn On)> pages) => _pages = pages.ToLookup(pair => pair.Key, pair => pair.On);

    /// <param name="variants">The documents that were made of the pack.</param>
    public static PrintedPages Of(PackLedger ledger, ImmutableArray<Variant> variants)
    {
        var names = variants.ToDictionary(variant => variant.Edition.Id.Name, variant => variant.Name);
        var pages = new PrintedPages(ledger.Blocks.SelectMany(block => block.Printed.Select(print => (block.Key, new PrintedOn(names[print.Edition], print.Page)))));
        foreach (var block in ledger.Blocks.Where(block => block.State == BlockState.Excluded && block.Rule is not null))
            pages._reasons.Add(block.Key, block.Rule!);
        return pages;
    }

    public ImmutableArray<PrintedOn> Of(BlockKey key) => [.. _pages[key]];

    /// <summary>Why a block is on no page; null where it is on one, or nobody asked.</summary>
    public Message? WhyNot(BlockKey key) => _reasons.GetValueOrDefault(key);
}

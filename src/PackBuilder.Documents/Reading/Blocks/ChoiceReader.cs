using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Syntax;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Reads the options of a question: a list, each item a box or not, a key with a dot, and the text.</summary>
internal sealed partial class ChoiceReader(ReadingContext context, BlockReader blocks)
{
    public ChoiceList? Read(FenceBlock fence, FenceHead head)
    {
        head.Attributes.RefuseUnknown("#id");
        var items = blocks.Read(fence, Place.Container, "options") is [ListBlock { Ordered: false } list] ? list.Items.Select(ItemOf).ToList() : [null];
        if (items.Contains(null))
        {
            context.Report(DocumentErrors.OptionsNeedKeys(head.At));
            return null;
        }

        string? twice = items.GroupBy(item => item!.Key).FirstOrDefault(group => group.Key.Length > 0 && group.Count() > 1)?.Key;
        if (twice is not null)
            context.Report(DocumentErrors.RepeatedKey(twice, head.At));
        return new ChoiceList([.. items.Select(item => item!)]);
    }

    // An option with neither a key nor a box has no mark to choose it by.
    private static ChoiceItem? ItemOf(ListItem item)
    {
        if (item.Blocks is not [Paragraph { Inlines: [TextRun first, .. var rest] }])
            return item is { Ticked: not null, Blocks: [Paragraph bare] } ? new ChoiceItem("", bare.Inlines, item.Ticked) : null;
        var key = Key().Match(first.Text);
        if (!key.Success)
            return item.Ticked is null ? null : new ChoiceItem("", [first, .. rest], item.Ticked);
        string text = first.Text[key.Length..];
        ImmutableArray<Inline> inlines = text.Length == 0 ? rest : [new TextRun(text), .. rest];
        return inlines.IsEmpty ? null : new ChoiceItem(key.Groups[1].Value, inlines, item.Ticked);
    }

    // A letter, a number, or 甲; not a word that ends in a dot.
    [GeneratedRegex(@"^([A-Z]{1,2}|[a-z]|\d{1,3}|[\p{Lo}\p{No}])\. *", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}

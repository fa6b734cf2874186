using System.Collections.Immutable;

namespace PackBuilder.Documents.Model;

/// <summary>What a closed question offers to choose from: keys such as A and B hang before their texts; short ones stand in columns.</summary>
public sealed record ChoiceList(ImmutableArray<ChoiceItem> Items) : Block
{
    public override IEnumerable<BlockContent> Contents => Items.SelectMany(item => new[] { BlockContent.Of(item.Mark), BlockContent.Of(item.Inlines) });
}

/// <param name="Key">Printed with a dot before the text, such as <c>A</c>; empty for one that has only a box.</param>
/// <param name="Ticked">Not null for one with a box.</param>
public sealed record ChoiceItem(string Key, ImmutableArray<Inline> Inlines, bool? Ticked = null)
{
    /// <summary>What stands before the text besides the box.</summary>
    public string Mark => Key.Length == 0 ? "" : Key + ".";
}

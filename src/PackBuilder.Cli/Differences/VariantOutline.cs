using System.Collections.Immutable;
using PackBuilder.Text.Data;

namespace PackBuilder.Cli.Differences;

/// <summary>What a template sees of a variant, heading by heading: what two variants are compared by.</summary>
internal sealed record VariantOutline(ImmutableArray<VariantSection> Sections, DataMap Front)
{
    // These follow from what else there is in the pack, not from the block itself.
    private static readonly ImmutableArray<string> Derived = ["number", "anchor", "key", "type"];

    public static VariantOutline Of(DataMap tree) => new(
        [
            .. Maps(tree["guides"]).SelectMany(guide => Maps(guide["sections"]).Select(section => new VariantSection(
                $"{Text(guide["id"])}/{Text(section["id"])}",
                MainText(section["heading"]),
                [.. Maps(section["blocks"]).SelectMany(Parts).Select(Block)]))),
        ],
        Front: new DataMap([.. tree.Entries.Where(entry => entry.Key is "pack" or "edition" or "employer")]));

    // Terms that follow one another are one block to a template, and several to the guide.
    private static IEnumerable<DataMap> Parts(DataMap block) => block["key"] is null ? Maps(block["items"]) : [block];

    private static OutlineBlock Block(DataMap block) => new(Text(block["key"]), [.. block.Entries.Where(entry => !Derived.Contains(entry.Key))]);

    private static IEnumerable<DataMap> Maps(DataValue? value) => value is DataList list ? list.Items.OfType<DataMap>() : [];

    private static string MainText(DataValue? value) => value is DataMap text ? Text(text["main"]) : "";

    private static string Text(DataValue? value) => (value as DataText)?.Value ?? "";
}

/// <param name="Id">Guide and section.</param>
internal sealed record VariantSection(string Id, string Heading, ImmutableArray<OutlineBlock> Blocks);

/// <param name="Key">Guide and place there.</param>
internal sealed record OutlineBlock(string Key, ImmutableArray<KeyValuePair<string, DataValue>> Fields);

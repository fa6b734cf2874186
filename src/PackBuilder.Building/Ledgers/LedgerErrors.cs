using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Ledgers;

/// <summary>Every message about ledgers: codes PB8201 to PB8209.</summary>
internal static class LedgerErrors
{
    public static Diagnostic NotPrinted(BlockLine block, string pack) =>
        Diagnostic.Error("PB8201",
            $"{Fields(block)} of the {block.Kind}{Name(block)} not printed by any edition of the pack '{pack}', although an edition shows {(block.Missing.Length == 1 ? "it" : "them")}",
            block.From,
            $"the missing text begins: {(block.MissingWords is { Length: > 24 } words ? words[..24] + "…" : block.MissingWords)}",
            "print it in the template of one of the pack's editions, or take the part out of what those editions 'show'");

    public static Diagnostic Unaccounted(BlockLine block, string pack) =>
        Diagnostic.Error("PB8202", $"the {block.Kind}{Name(block)} was lost on its way into the pack '{pack}'", block.From,
            "this is a bug in the program: please report it with the guide and the pack");

    public static Diagnostic LinesDoNotAddUp(GuideLines source, SourceLocation pack) =>
        Diagnostic.Error("PB8203",
            $"the lines of the guide '{source.Guide}' do not add up: {source.Lines}, but {source.Content} of content, {source.Blank} blank and {source.Furniture.Values.Sum()} of furniture",
            pack, "correct the 'ledger' of the guide, or parse it again");

    private static string Fields(BlockLine block) =>
        $"'{string.Join("', '", block.Missing)}'";

    private static string Name(BlockLine block) => (block.Id is null ? "" : $" '{block.Key.Guide}/{block.Id}'") + (block.Missing.Length == 1 ? " is" : block.Missing.Length > 1 ? " are" : "");
}

using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;

namespace PackBuilder.Cli.Explaining;

/// <summary>How a block is named to a person: kind, id or line, and its first words.</summary>
internal static class BlockNames
{
    // Characters of the first words: enough to recognise it.
    private const int Longest = 24;

    public static string Of(GuideBlock block) => $"{BlockKinds.NameOf(block)} {IdOf(block)}{Words(GuideTexts.FirstOf(block))}";

    public static string IdOf(GuideBlock block) => block.Id ?? (block.From is { } from ? $"line {from.Line}" : $"no. {block.Ordinal}");

    private static string Words(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        var characters = new StringInfo(line);
        return line.Length == 0 ? "" : "  " + (characters.LengthInTextElements <= Longest ? line : characters.SubstringByTextElements(0, Longest) + "…");
    }
}

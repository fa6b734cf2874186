using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>Gives every block of a guide its place, so that it can be followed through packs, wordings and editions.</summary>
internal static class BlockNumbers
{
    public static Guide Number(Guide guide)
    {
        int ordinal = 0;
        return guide with
        {
            Sections = [.. guide.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(Numbered)] })],
        };

        GuideBlock Numbered(GuideBlock block) => block with { Ordinal = ++ordinal };
    }
}

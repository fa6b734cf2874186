using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Html.Body;

/// <summary>What stands from one heading of the first level to the next.</summary>
internal sealed record Chapter(ImmutableArray<Block> Blocks)
{
    public static ImmutableArray<Chapter> Divide(Document document)
    {
        var chapters = ImmutableArray.CreateBuilder<Chapter>();
        int start = 0;
        for (int i = 1; i <= document.Blocks.Length; i++)
        {
            if (i < document.Blocks.Length && document.Blocks[i] is not Heading { Level: 1 })
                continue;
            chapters.Add(new Chapter(document.Blocks[start..i]));
            start = i;
        }

        return chapters.ToImmutable();
    }
}

using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.Reading;

/// <summary>Gives each heading without an id the next free one of h-1, h-2 …, and checks that no level is left out.</summary>
internal static class HeadingIds
{
    public static ImmutableArray<Block> Assign(ImmutableArray<Block> blocks, ReadingContext context)
    {
        int next = 1;
        int previous = 0;
        var result = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in blocks)
        {
            if (block is not Heading heading)
            {
                result.Add(block);
                continue;
            }

            var at = context.Source.Locate(heading.Line, 1, heading.Level);
            if (heading.Level > previous + 1)
                context.Report(DocumentErrors.HeadingSkips(heading.Level, previous, at));
            previous = heading.Level;
            if (heading.Id is null)
            {
                while (context.Ids.ContainsKey($"h-{next}"))
                    next++;
                heading = heading with { Id = $"h-{next}" };
                context.Ids.Add(heading.Id, at);
            }

            result.Add(heading);
        }

        return result.MoveToImmutable();
    }
}

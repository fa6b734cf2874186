using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;

namespace PackBuilder.Packs.Reaching;

/// <summary>Finds what no pack takes, for nobody or any employer: written, and never printed.</summary>
public static class ReachChecker
{
    /// <param name="books">What the packs hold, by <see cref="PackBooks.Of"/>.</param>
    public static ImmutableArray<Unreached> Check(ImmutableArray<Pack> books, GuideLibrary library)
    {
        var reached = Reached(books);
        return [.. library.Guides.SelectMany(guide => Missed(guide, reached))];
    }

    // One line for a guide or section of which nothing is taken says more than one for each of its blocks.
    private static IEnumerable<Unreached> Missed(Guide guide, HashSet<(string Guide, string Id)> reached)
    {
        if (!reached.Contains((guide.Id, "")))
        {
            yield return new Unreached(guide.Id, $"the guide '{guide.Id}'", null);
            yield break;
        }

        foreach (var section in guide.Sections.Where(section => section.Blocks.Length > 0))
        {
            var missed = section.Blocks.Where(block => block.Id is { } id && !reached.Contains((guide.Id, id))).ToArray();
            if (missed.Length == section.Blocks.Length)
                yield return new Unreached(guide.Id, $"the section '{section.Id}'", section.From);
            else
                foreach (var block in missed)
                    yield return new Unreached(guide.Id, $"the block '{block.Id}'", block.From);
        }
    }

    private static HashSet<(string Guide, string Id)> Reached(ImmutableArray<Pack> books)
    {
        var reached = new HashSet<(string, string)>();
        foreach (var book in books)
        {
            // What another question stands for is printed with it.
            reached.UnionWith(book.Merges.SelectMany(merge => new[] { (merge.Merged.Guide, merge.MergedId ?? ""), (merge.Merged.Guide, "") }));
            foreach (var guide in book.Guides)
            {
                reached.Add((guide.Id, ""));
                reached.UnionWith(guide.Sections.SelectMany(section => section.Blocks).Select(block => (guide.Id, block.Id ?? "")));
            }
        }

        return reached;
    }
}

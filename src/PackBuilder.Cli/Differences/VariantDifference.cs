using PackBuilder.Text.Data;

namespace PackBuilder.Cli.Differences;

/// <summary>What differs between two variants, by heading, in the order of the second one.</summary>
/// <param name="name">A block by its key, as a person knows it.</param>
internal sealed class VariantDifference(VariantOutline from, VariantOutline to, Func<string, string> name)
{
    private readonly Dictionary<string, (OutlineSection Section, OutlineBlock Block)> _from = Blocks(from);
    private readonly Dictionary<string, (OutlineSection Section, OutlineBlock Block)> _to = Blocks(to);

    public IEnumerable<string> Lines()
    {
        foreach (string line in Front())
            yield return line;
        var moved = Moved([.. from.Sections.Select(section => section.Id)], [.. to.Sections.Select(section => section.Id)]);
        foreach (var section in to.Sections)
        {
            var old = from.Sections.FirstOrDefault(other => other.Id == section.Id);
            string mark = old is null ? "+" : moved.Contains(section.Id) ? ">" : " ";
            string[] lines = [.. old is not null && old.Heading != section.Heading ? [$"  ~ heading, was: {old.Heading}"] : Array.Empty<string>(), .. In(section, old)];
            if (mark != " " || lines.Length > 0)
                yield return Heading(mark, section);
            foreach (string line in lines)
                yield return line;
        }

        foreach (var section in from.Sections.Where(section => to.Sections.All(other => other.Id != section.Id)))
        {
            yield return Heading("-", section);
            foreach (var block in section.Blocks.Where(block => !_to.ContainsKey(block.Key)))
                yield return $"  - {name(block.Key)}";
        }
    }

    private IEnumerable<string> Front()
    {
        foreach (string part in new[] { "pack", "edition", "employer" })
        {
            var (one, other) = (from.Front[part] as DataMap, to.Front[part] as DataMap);
            if (one is null && other is not null)
                yield return $"+ {part}: {string.Join(", ", other.Entries.Select(entry => entry.Key))}";
            else if (one is not null && other is null)
                yield return $"- {part}: {string.Join(", ", one.Entries.Select(entry => entry.Key))}";
            else if (one is not null && other is not null && SameValue.Differing(one.Entries, other.Entries) is { IsEmpty: false } names)
                yield return $"~ {part}: {string.Join(", ", names)}";
        }
    }

    private IEnumerable<string> In(OutlineSection section, OutlineSection? old)
    {
        var moved = Moved([.. (old?.Blocks ?? []).Select(block => block.Key)], [.. section.Blocks.Select(block => block.Key)]);
        foreach (var block in section.Blocks)
        {
            if (!_from.TryGetValue(block.Key, out var before))
            {
                yield return $"  + {name(block.Key)}";
                continue;
            }

            if (before.Section.Id != section.Id)
                yield return $"  > {name(block.Key)}, from {before.Section.Heading}";
            else if (moved.Contains(block.Key))
                yield return $"  > {name(block.Key)}, from place {Place(before.Section, block.Key)} to {Place(section, block.Key)}";
            if (SameValue.Differing(before.Block.Fields, block.Fields) is { IsEmpty: false } fields)
                yield return $"  ~ {name(block.Key)}: {string.Join(", ", fields)}";
        }

        foreach (var block in (old?.Blocks ?? []).Where(block => !_to.ContainsKey(block.Key)))
            yield return $"  - {name(block.Key)}";
    }

    private static int Place(OutlineSection section, string key) => 1 + section.Blocks.TakeWhile(block => block.Key != key).Count();

    private static HashSet<string> Moved(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        var places = from.Select((id, index) => KeyValuePair.Create(id, index)).DistinctBy(pair => pair.Key).ToDictionary();
        string[] common = [.. to.Where(places.ContainsKey).Distinct()];
        var kept = KeptOrder.Of([.. common.Select(id => places[id])]);
        return [.. common.Where(id => !kept.Contains(places[id]))];
    }

    private static string Heading(string mark, OutlineSection section) => $"{mark} {section.Heading}  ({section.Id})";

    private static Dictionary<string, (OutlineSection, OutlineBlock)> Blocks(VariantOutline outline) => outline.Sections
        .SelectMany(section => section.Blocks.Select(block => KeyValuePair.Create(block.Key, (section, block))))
        .DistinctBy(pair => pair.Key)
        .ToDictionary();
}

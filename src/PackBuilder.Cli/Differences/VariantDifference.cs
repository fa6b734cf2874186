using System.Collections.Immutable;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Differences;

/// <summary>Finds what differs between two variants.</summary>
/// <param name="name">A block by its key, as a person knows it.</param>
internal sealed class VariantDifference(VariantOutline from, VariantOutline to, Func<string, Message> name)
{
    private static readonly ImmutableArray<string> Parts = ["pack", "edition", "employer"];

    private readonly Dictionary<string, (VariantSection Section, OutlineBlock Block)> _from = Blocks(from);
    private readonly Dictionary<string, (VariantSection Section, OutlineBlock Block)> _to = Blocks(to);

    public VariantChanges Find() => new([.. Front()], [.. Kept().Concat(Removed())]);

    private IEnumerable<PartChange> Front()
    {
        foreach (string part in Parts)
        {
            var (one, other) = (from.Front[part] as DataMap, to.Front[part] as DataMap);
            if (one is null && other is not null)
                yield return new PartChange(ChangeKind.Added, part, [.. other.Entries.Select(entry => entry.Key)]);
            else if (one is not null && other is null)
                yield return new PartChange(ChangeKind.Removed, part, [.. one.Entries.Select(entry => entry.Key)]);
            else if (one is not null && other is not null && ValueEquality.Differing(one.Entries, other.Entries) is { IsEmpty: false } names)
                yield return new PartChange(ChangeKind.Changed, part, names);
        }
    }

    private IEnumerable<SectionChange> Kept()
    {
        var moved = Moved([.. from.Sections.Select(section => section.Id)], [.. to.Sections.Select(section => section.Id)]);
        foreach (var section in to.Sections)
        {
            var old = from.Sections.FirstOrDefault(other => other.Id == section.Id);
            ChangeKind? kind = old is null ? ChangeKind.Added : moved.Contains(section.Id) ? ChangeKind.Moved : null;
            string? heading = old is not null && old.Heading != section.Heading ? old.Heading : null;
            ImmutableArray<BlockChange> blocks = [.. In(section, old)];
            if (kind is not null || heading is not null || blocks.Length > 0)
                yield return new SectionChange(kind, section.Id, section.Heading, heading, blocks);
        }
    }

    private IEnumerable<SectionChange> Removed() => from.Sections
        .Where(section => to.Sections.All(other => other.Id != section.Id))
        .Select(section => new SectionChange(ChangeKind.Removed, section.Id, section.Heading, null, [.. Gone(section)]));

    private IEnumerable<BlockChange> In(VariantSection section, VariantSection? old)
    {
        var moved = Moved([.. (old?.Blocks ?? []).Select(block => block.Key)], [.. section.Blocks.Select(block => block.Key)]);
        foreach (var block in section.Blocks)
        {
            if (!_from.TryGetValue(block.Key, out var before))
            {
                yield return Change(ChangeKind.Added, block);
                continue;
            }

            if (before.Section.Id != section.Id)
                yield return Change(ChangeKind.Moved, block) with { FromHeading = before.Section.Heading };
            else if (moved.Contains(block.Key))
                yield return Change(ChangeKind.Moved, block) with { Places = (Place(before.Section, block.Key), Place(section, block.Key)) };
            if (ValueEquality.Differing(before.Block.Fields, block.Fields) is { IsEmpty: false } fields)
                yield return Change(ChangeKind.Changed, block) with { Fields = fields };
        }

        foreach (var change in old is null ? [] : Gone(old))
            yield return change;
    }

    private IEnumerable<BlockChange> Gone(VariantSection section) =>
        section.Blocks.Where(block => !_to.ContainsKey(block.Key)).Select(block => Change(ChangeKind.Removed, block));

    private BlockChange Change(ChangeKind kind, OutlineBlock block) => new(kind, block.Key, name(block.Key));

    private static int Place(VariantSection section, string key) => 1 + section.Blocks.TakeWhile(block => block.Key != key).Count();

    private static HashSet<string> Moved(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        var places = from.Select((id, index) => KeyValuePair.Create(id, index)).DistinctBy(pair => pair.Key).ToDictionary();
        string[] common = [.. to.Where(places.ContainsKey).Distinct()];
        var kept = KeptOrder.Of([.. common.Select(id => places[id])]);
        return [.. common.Where(id => !kept.Contains(places[id]))];
    }

    private static Dictionary<string, (VariantSection, OutlineBlock)> Blocks(VariantOutline outline) => outline.Sections
        .SelectMany(section => section.Blocks.Select(block => KeyValuePair.Create(block.Key, (section, block))))
        .DistinctBy(pair => pair.Key)
        .ToDictionary();
}

/// <summary>Compares trees by what they hold.</summary>
file static class ValueEquality
{
    public static bool AreEqual(DataValue? one, DataValue? other) => (one, other) switch
    {
        (DataMap a, DataMap b) => Differing(a.Entries, b.Entries).IsEmpty,
        (DataList a, DataList b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => AreEqual(pair.First, pair.Second)),
        (DataMap or DataList, _) or (_, DataMap or DataList) => false,
        _ => Equals(one, other),
    };

    /// <summary>Names that only one side has, or that hold something else on the other.</summary>
    public static ImmutableArray<string> Differing(
        ImmutableArray<KeyValuePair<string, DataValue>> one, ImmutableArray<KeyValuePair<string, DataValue>> other)
    {
        var left = one.ToDictionary();
        var right = other.ToDictionary();
        return [.. one.Concat(other).Select(entry => entry.Key).Distinct().Where(key => !AreEqual(left.GetValueOrDefault(key), right.GetValueOrDefault(key)))];
    }
}

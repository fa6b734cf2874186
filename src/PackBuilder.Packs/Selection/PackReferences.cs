using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>Checks that what a pack mentions is in the guides that it chooses.</summary>
internal static class PackReferences
{
    public static void Check(PackDefinition pack, References references)
    {
        var filter = pack.Questions;
        foreach (var section in pack.Sections.Only.Concat(pack.Sections.Exclude).Concat(pack.Order.Sections))
            references.Section(section);
        foreach (var question in filter.Only.Concat(filter.Exclude).Concat(filter.Distinct).Concat(pack.Emphasis.Questions))
            references.Question(question);
        foreach (var tag in filter.TagsAny.Concat(filter.TagsNone).Concat(pack.Emphasis.Tags))
            references.Tag(tag);
        foreach (var kind in filter.Kinds)
            references.Kind(kind);
        if (pack.Draw is { } draw)
            Check(draw, references);
    }

    private static void Check(Draw draw, References references)
    {
        foreach (var quota in draw.Sections)
            references.Section(quota.Of);
        foreach (var quota in draw.Kinds)
            references.Kind(quota.Of);
        foreach (var quota in draw.Guides)
            references.Guide(quota.Of);
    }
}

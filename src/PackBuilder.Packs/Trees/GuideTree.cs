using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Data;

namespace PackBuilder.Packs.Trees;

/// <summary>A guide as a template sees it, with the headings' levels as the document needs them.</summary>
internal static class GuideTree
{
    /// <returns>Null where the edition shows nothing of the guide.</returns>
    public static DataMap? Build(Guide guide, Pack pack, EditionDefinition edition, Slots slots, FrozenDictionary<QuestionBlock, int> numbers)
    {
        bool isRich = guide.Source.Format.IsAuthored;
        var texts = new PackTextTree(pack.Definition.Language, slots, isRich);
        string anchor = AnchorOf(pack.Guides.IndexOf(guide));
        var blocks = In(texts);
        var zh = In(new PackTextTree(PackLanguage.Zh, slots, isRich));
        var en = In(new PackTextTree(PackLanguage.En, slots, isRich));
        DataList Blocks(Section section) => FacingTree.IsWanted(pack.Definition)
            ? FacingTree.Join(blocks.Blocks(section.Blocks), zh.Blocks(section.Blocks), en.Blocks(section.Blocks))
            : FacingTree.Without(blocks.Blocks(section.Blocks));
        bool isAlone = pack.Guides.Length == 1;
        var taken = EditionSections.Of(guide, edition, [.. pack.Core.Where(key => key.Guide == guide.Id).Select(key => key.Question)]);
        var sections = Sections(taken, texts, Blocks, anchor, isAlone);
        // Where the edition leaves every section out, it does not introduce them either.
        bool isLeftOut = taken.IsEmpty && guide.Sections.Length > 0;
        var intro = edition.Shows.Contains(EditionPart.Reading) && edition.SectionTags.IsEmpty && !isLeftOut ? texts.Text(guide.Intro) : null;
        if (sections.Length == 0 && intro is null)
            return null;

        return new DataMapBuilder
        {
            { "id", guide.Id },
            { "title", texts.Text(guide.Title) },
            { "anchor", anchor },
            { "has_chapter", !isAlone },
            { "intro", intro },
            { "sections", sections },
            { "source", Source(guide, texts) },
        }.Build();

        PackBlockTree In(PackTextTree language) =>
            new(language, edition, new PackQuestionTree(language, edition, pack, guide, anchor, numbers), guide.Id);
    }

    /// <summary>What the names of everything in a guide start with.</summary>
    /// <param name="index">Of the guide in its pack.</param>
    public static string AnchorOf(int index) => string.Create(CultureInfo.InvariantCulture, $"g{index + 1}");

    private static ImmutableArray<DataValue> Sections(ImmutableArray<Section> taken, PackTextTree texts, Func<Section, DataList> blocks, string anchor, bool isAlone)
    {
        var trees = taken.ToDictionary(section => section, blocks, ReferenceComparer<Section>.Instance);
        var shown = SectionPruning.Prune(taken, section => trees[section].Items.IsEmpty);

        // A lone guide needs no chapter of its own: its sections are the chapters.
        var levels = ModelHeadingLevels.Of(shown, isAlone ? 1 : 2);
        return
        [
            .. shown.Zip(levels, (section, level) => (DataValue)new DataMapBuilder
            {
                { "id", section.Id },
                { "anchor", $"{anchor}-{section.Id}" },
                { "heading", texts.Text(section.Heading) ?? texts.Text(new LocalizedText(section.Id)) },
                { "level", level },
                { "marks", new string('#', level) },
                { "blocks", trees[section] },
            }.Build()),
        ];
    }

    private static DataMap Source(Guide guide, PackTextTree texts) => new DataMapBuilder
    {
        { "file", texts.Text(new LocalizedText(guide.Source.File)) },
        { "author", guide.Source.Author is { } author ? texts.Text(new LocalizedText(author)) : null },
        { "published", guide.Source.Published },
        { "licence", guide.Source.Rights.Licence },
        { "truncated", guide.Source.Truncated },
    }.Build();
}

/// <summary>
/// The level of each section's heading in the document: from a first level on, without a gap, whatever levels the
/// source has. Readers of the outline and screen readers lose their way where a level is left out (WCAG 2.2, 1.3.1).
/// </summary>
file static class ModelHeadingLevels
{
    private const int Deepest = 4;

    public static ImmutableArray<int> Of(ImmutableArray<Section> sections, int first)
    {
        var levels = ImmutableArray.CreateBuilder<int>(sections.Length);
        var open = new Stack<int>();
        foreach (var section in sections)
        {
            while (open.Count > 0 && open.Peek() >= section.Level)
                open.Pop();
            open.Push(section.Level);
            levels.Add(Math.Min(Deepest, first + open.Count - 1));
        }

        return levels.MoveToImmutable();
    }
}

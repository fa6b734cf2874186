using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>In a project with a list of tags, every section of a guide written for packs has one, or stands below one that has.</summary>
internal sealed class TagsRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide) => guide.Data.Tags is not null && guide.IsWritten
        ? Untagged(guide.Guide.Sections).Select(section => ContentErrors.Untagged(guide.Locate(section.From, guide.Guide.Source.Format == SourceFormat.Yaml ? section.Id : ""), section.Id))
        : [];

    private static IEnumerable<Section> Untagged(ImmutableArray<Section> sections)
    {
        var path = new List<Section>();
        foreach (var section in sections)
        {
            path.RemoveAll(above => above.Level >= section.Level);
            path.Add(section);
            if (path.All(above => above.Tags.IsEmpty) && section.Blocks.Any(block => block.Tags.IsEmpty))
                yield return section;
        }
    }
}

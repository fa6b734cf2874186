using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>Tags come from the project's list, and every section of a guide written for packs has one, or stands below one that has.</summary>
internal sealed class TagsRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        if (guide.Data.Tags is not { } list)
            yield break;
        ImmutableArray<string> known = [.. list.Names.Keys, .. TagList.BuiltIn];
        foreach (var section in guide.Guide.Sections)
        {
            foreach (string tag in section.Tags.Where(tag => !known.Contains(tag)))
                yield return ContentErrors.UnknownTag(guide.Locate(section.From, tag), tag, known);
            foreach (var block in section.Blocks)
            {
                foreach (string tag in block.Tags.Where(tag => !known.Contains(tag)))
                    yield return ContentErrors.UnknownTag(guide.Locate(block.From, tag), tag, known);
            }
        }

        foreach (var section in guide.IsWritten ? Untagged(guide.Guide.Sections) : [])
            yield return ContentErrors.Untagged(guide.Locate(section.From, guide.Guide.Source.Format == SourceFormat.Yaml ? section.Id : ""), section.Id);
    }

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

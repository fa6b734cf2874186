using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>Tags come from the project's list, where it has one.</summary>
internal sealed class KnownTagsRule : IContentRule
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
    }
}

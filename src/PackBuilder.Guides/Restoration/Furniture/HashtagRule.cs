using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Tags after or before a text: #一个#又一个, or 标签：一个，又一个.</summary>
internal sealed partial class HashtagRule : FurnitureRule
{
    public override string Name => "tags";

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line)
    {
        if (line.Text.Length > 200)
            return null;
        if (Hashtags().IsMatch(line.Text))
            return Tags(line.Text.Split('#'));
        var labelled = Labelled().Match(line.Text);
        return labelled.Success && (page.IsTop(index) || page.IsTail(index))
            ? Tags(Separator().Split(labelled.Groups["tags"].Value))
            : null;
    }

    private static FoundMetadata Tags(IEnumerable<string> tags) =>
        FoundMetadata.None with { Tags = [.. tags.Select(tag => tag.Trim()).Where(tag => tag.Length > 0)] };

    [GeneratedRegex(@"^(?:#[^#\s,。;!?:]{1,30}(?:\s*#(?=\s|$))?\s*)+$")]
    private static partial Regex Hashtags();

    [GeneratedRegex(@"^(?:(?:文章|本文|相关|热门)?标签|关键[词字]|话题|Tags?|Keywords?)\s*:\s*(?<tags>[^。!?]{1,150})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"[\s,、;|/#]+")]
    private static partial Regex Separator();
}

using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Checking;

/// <summary>A text with what is around it.</summary>
/// <param name="Section">Null for title and introduction.</param>
/// <param name="Block">Null for title, introduction and headings.</param>
/// <param name="Column">For a cell of a table, the text at the head of its column.</param>
internal sealed record PlacedText(LocalizedText Text, TextPlace Place, Section? Section, GuideBlock? Block, LocalizedText? Column = null)
{
    /// <summary>Where the block or section starts; null where that is not known.</summary>
    public BlockOrigin? From => Block?.From ?? Section?.From;

    public bool IsTagged(string tag) => Section?.Tags.Contains(tag) == true || Block?.Tags.Contains(tag) == true;
}

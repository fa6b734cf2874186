using PackBuilder.Documents.Model;

namespace PackBuilder.Html.Body;

/// <summary>Writes the contents as a list of links, level in level.</summary>
internal static class ContentsMarkup
{
    public static List<Heading> HeadingsOf(Document document) =>
        [.. document.Blocks.OfType<Heading>().Where(heading => heading.Level <= document.Info.ContentsDepth && heading.Id is not null)];

    public static void Write(BlockMarkup blocks, IReadOnlyList<Heading> headings)
    {
        int at = 0;
        WriteLevel(blocks, headings, ref at, 0);
    }

    private static void WriteLevel(BlockMarkup blocks, IReadOnlyList<Heading> headings, ref int at, int above)
    {
        var markup = blocks.Markup;
        int level = headings[at].Level;
        markup.Start("ol");
        while (at < headings.Count && headings[at].Level > above)
        {
            var heading = headings[at++];
            markup.Start("li").Start("a").Attribute("href", blocks.Composition.Medium.AddressOf(heading.Id!));
            blocks.Inlines.WriteText(DocumentWalk.PlainText(heading.Inlines));
            markup.End();
            if (at < headings.Count && headings[at].Level > Math.Max(level, heading.Level))
                WriteLevel(blocks, headings, ref at, heading.Level);
            markup.End();
        }

        markup.End();
    }
}

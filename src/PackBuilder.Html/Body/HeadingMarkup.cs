using PackBuilder.Documents.Model;
using PackBuilder.Html.Markup;
using PackBuilder.Looks;

namespace PackBuilder.Html.Body;

/// <summary>Writes headings: the title of the document is the only one of the first level.</summary>
internal static class HeadingMarkup
{
    public static void Write(BlockMarkup blocks, Heading heading)
    {
        var markup = blocks.Markup;
        var (first, second) = StyledDocument.TitleOf(heading);
        string element = "h" + (char)('1' + HeadingLook.LevelOf(heading.Level));
        if (second.IsEmpty)
        {
            blocks.WriteLine(element, null, heading.Id, first);
            return;
        }

        markup.Start(element).Optional("id", heading.Id);
        blocks.Inlines.Write(first);
        markup.Text(" ");
        bool isEnglish = blocks.Inlines.IsChinese;
        markup.Start("span", "other").Attribute("lang", isEnglish ? LanguageRuns.English : LanguageRuns.Chinese);
        blocks.WriteIn(!isEnglish, () => blocks.Inlines.Write(second));
        markup.End().End();
    }
}

using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>
/// Completes a block of legal notices: the heading above one (温馨提示), and the lines inside a list of which at least half
/// are notices already.
/// </summary>
internal sealed partial class LegalRunRule : FurnitureRule
{
    public override string Name => LegalNoticeRule.RuleName;

    public override IEnumerable<(int Index, FoundMetadata Found)> Find(FurniturePage page)
    {
        for (int start = 0; start < page.Lines.Length; start++)
        {
            if (page.Lines[start].IsBlank)
                continue;
            int end = start;
            int notices = 0;
            while (end < page.Lines.Length && IsItem(page.Lines[end]))
                notices += IsNotice(page, end++) ? 1 : 0;
            // At the end of a page below a heading of their own, one that is known is enough for all.
            bool isClosing = notices > 0 && HasHeading(page, start) && IsEnd(page, end);
            if (notices > 0 && (notices * 2 >= end - start || isClosing))
            {
                foreach (int index in Enumerable.Range(start, end - start).Where(index => !page.IsTaken(index)))
                    yield return (index, FoundMetadata.None);
            }

            bool leads = page.Next(start) is >= 0 and var next && IsNotice(page, next);
            if (end == start && !page.IsTaken(start) && leads && Heading().IsMatch(page.Lines[start].Words))
                yield return (start, FoundMetadata.None);
            start = Math.Max(start, end - 1);
        }
    }

    private static bool HasHeading(FurniturePage page, int start)
    {
        int above = start - 1;
        while (above >= 0 && page.Lines[above].IsBlank)
            above--;
        return above >= 0 && Heading().IsMatch(page.Lines[above].Words);
    }

    // Nothing comes after it but what is taken already, or too short to be a sentence.
    private static bool IsEnd(FurniturePage page, int end) => Enumerable.Range(end, page.Lines.Length - end).All(index => page.IsTaken(index) || !page.Lines[index].IsContent);

    private static bool IsNotice(FurniturePage page, int index) => page.Rules[index] == LegalNoticeRule.RuleName;

    /// <summary>A line of a list by itself.</summary>
    public static bool IsItem(PageLine line) => !line.IsBlank && line.Words.Length < line.Text.Length;

    [GeneratedRegex(@"^(?:温馨|友情|特别|重要|郑重)?(?:提示|提醒|声明|说明|告知|须知)\s*:?$|^(?:下载|使用|免责|版权|法律)(?:说明|须知|声明|提示)\s*:?$")]
    private static partial Regex Heading();
}

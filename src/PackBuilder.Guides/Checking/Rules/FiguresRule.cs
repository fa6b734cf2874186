using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>
/// A percentage or an amount of money that is stated as a fact has a source and a date. What somebody says in an example,
/// what is a fact with its own date, and what says of itself that it is an exercise is left alone.
/// </summary>
internal sealed partial class FiguresRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        foreach (var text in guide.Texts.Where(States))
        {
            if (text.Text.Zh is not { } chinese || Traced().IsMatch(chinese))
                continue;
            foreach (Match figure in Figure().Matches(ProseText.Of(chinese)))
                yield return ContentErrors.Figure(guide.Locate(text, ProseText.Around(chinese, figure.Index, figure.Length)), figure.Value);
        }
    }

    private static bool States(PlacedText text) =>
        text.Place is TextPlace.Paragraph or TextPlace.Item or TextPlace.Tip or TextPlace.FaqAnswer or TextPlace.Principle or TextPlace.Outline or TextPlace.Definition
        && !text.IsTagged(TagList.Exercise) && !text.IsTagged(TagList.BadExample);

    [GeneratedRegex(@"(?<![\d.])\d+(?:\.\d+)?\s*(?:%|％|个百分点)|百分之[一二三四五六七八九十百零\d]+|[¥￥]\s*\d[\d,.]*|\d[\d,.]*\s*(?:万元|亿元|元)")]
    private static partial Regex Figure();

    // A source, a date, or words that make an example of it.
    [GeneratedRegex(@"来源|出处|据.{1,20}(?:统计|报告|调查|公布|规定)|数据截至|\d{4}\s*年|《[^》]+》|例如|比如|假设|假如|假定|设想|练习|示例|举例|例：|例题|虚构|如果|若|比方|譬如|[=＝×÷]|算")]
    private static partial Regex Traced();
}

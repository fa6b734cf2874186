using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Where a site has a text from: 本文来源：……, 原文链接：……, 转载自…….</summary>
internal sealed partial class SourceNoteRule : FurnitureRule
{
    public override string Name => "source-note";

    protected override FoundMetadata? Match(FurniturePage page, int index, PageLine line) =>
        When(line.Text.Length <= 160 && (page.IsTop(index) || page.IsTail(index)) && Pattern().IsMatch(line.Text));

    [GeneratedRegex(@"^[(【]?(?:(?:本文|文章|内容|资料|信息|稿件)(?:来源|出处|链接|地址|来自|转自|转载自|摘自|由)|来源|出处|转自|转载自|摘自|原文(?:链接|地址|标题)|原标题|首发于)\s*(?::|于|自)?\s*[^。!?]{1,120}[。)】]?$")]
    private static partial Regex Pattern();
}

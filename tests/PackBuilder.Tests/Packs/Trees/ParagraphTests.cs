using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Packs.Trees;
using PackBuilder.Text.Data;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Trees;

public class ParagraphTests
{
    [Theory]
    [InlineData("一段。", null, "")]
    [InlineData("一段。\n二段。", null, "一段。/ 二段。/")]
    [InlineData("一段。\n二段。", "One.\nTwo.", "一段。/One. 二段。/Two.")]
    [InlineData("一段。\n二段。", "One.", "一段。/ 二段。/ One./")]
    [InlineData("一段。", "One.", "")]
    public void A_text_of_several_paragraphs_has_them_one_by_one(string zh, string? en, string expected)
    {
        var guide = Guide("one", Sample.Section("s", 2, new ParagraphBlock(new LocalizedText(zh, en))));
        var pack = PackSelector.Select(Pack("one") with { Language = PackLanguage.Bilingual }, null, Library(guide)).Value!;
        var tree = PackTreeBuilder.Build(pack, Edition(EditionPart.Reading)).Value!;

        Assert.Equal(expected, string.Join(' ', Items(Text(tree)["paragraphs"]).Select(p => $"{Word(p, "main")}/{Word(p, "other")}")));
    }

    private static DataMap Text(DataMap tree) =>
        (DataMap)First(First(First(tree, "guides"), "sections"), "blocks")["text"]!;

    private static DataMap First(DataMap map, string key) => Items(map[key]).First();

    private static IEnumerable<DataMap> Items(DataValue? list) => list is DataList items ? items.Items.Cast<DataMap>() : [];

    private static string Word(DataMap map, string key) => map[key] is DataText text ? text.Value : "";
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PackBuilder.Documents.Model;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Typesetting.Pages;

namespace PackBuilder.Tests.Slides;

public class SlideRendererTests
{
    public static TheoryData<string> BlockKinds => KindSamples.Of(typeof(Block));

    public static TheoryData<string> InlineKinds => KindSamples.Of(typeof(Inline));

    [Fact]
    public void A_chapter_a_section_and_a_question_each_start_a_slide()
    {
        var deck = DeckFile.Of("""
            # 第一天

            ## 分组

            - 一组三人

            :::: question {#q number="7" remark="2 分钟"}
            请介绍一下你自己。

            ::: part {label="答题要点"}
            1. 你是谁
            2. 一件小事
            :::
            ::: part {label="追问"}
            - 怎么数的？
            :::
            ::::

            # 第二天

            歇一歇。
            """);

        Assert.Equal(
        [
            "课件",
            "目录 | 1. 第一天 | 2. 第二天",
            "第一天",
            "分组 | • 一组三人",
            "请介绍一下你自己。 | 第7题　2 分钟 // 答题要点 | 1. 你是谁 | 2. 一件小事 | 追问：• 怎么数的？",
            "第二天",
            "第二天 | 歇一歇。",
        ], deck.Slides);
    }

    [Fact]
    public void A_section_with_nothing_below_it_is_shown_all_the_same() =>
        Assert.Equal(["课件", "甲", "乙", "丙 | 说短一点。"], DeckFile.Of("# 甲\n\n## 乙\n\n## 丙\n\n说短一点。\n").Slides);

    [Fact]
    public void What_is_for_the_speaker_stands_in_the_notes()
    {
        var deck = DeckFile.Of("# 规则\n\n说短一点。\n\n::: note {title=\"教师\"}\n先示范一遍。\n:::\n");

        Assert.Equal(["课件", "规则", "规则 | 说短一点。 // 教师：先示范一遍。"], deck.Slides);
    }

    [Fact]
    public void What_does_not_fit_goes_on_on_another_slide_and_nothing_is_lost()
    {
        string rows = string.Concat(Enumerable.Range(1, 40).Select(row => $"| {row} | 第 {row} 行 |\n"));
        var deck = DeckFile.Of("# 安排\n\n| 序 | 事 |\n|---|---|\n" + rows);

        Assert.True(deck.Slides.Length > 4);
        Assert.StartsWith("安排（续） | 序 | 事", deck.Slides[3], StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, 40), row => Assert.Single(deck.Slides, slide => slide.Contains($"| 第 {row} 行", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_languages_of_a_prompt_are_both_on_its_slide() =>
        Assert.Equal("请介绍一下你自己。 | Tell me about yourself. | 第1题", DeckFile.Of(":::: question {#q number=\"1\"}\n请介绍一下你自己。\n\nTell me about yourself.\n::::\n").Slides[1]);

    [Fact]
    public void A_picture_keeps_its_words()
    {
        var deck = DeckFile.Of(Compose.Document(new Figure("a.svg", "一个红方块", [])));

        Assert.Equal("一个红方块", deck.Read(package => package.PresentationPart!.SlideParts.SelectMany(part => part.Slide!.Descendants<DocumentFormat.OpenXml.Presentation.Picture>())
            .Select(picture => picture.NonVisualPictureProperties!.NonVisualDrawingProperties!.Description!.Value).Single()));
    }

    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void The_validator_finds_nothing(FileFormatVersions version) => Assert.Empty(DeckFile.Of(Samples.EveryBlock()).Errors(version));

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(DeckFile.Of(Samples.EveryBlock()).Bytes, DeckFile.Of(Samples.EveryBlock()).Bytes);

    [Theory]
    [MemberData(nameof(BlockKinds))]
    public void Every_kind_of_block_is_shown_or_is_room_to_write_in(string kind)
    {
        var block = Assert.Single(KindSamples.Blocks, block => block.GetType().Name == kind);

        var slides = DeckFile.Of(Compose.Document(block)).Slides;

        string shown = string.Concat(slides.Skip(1));
        bool isRoom = block is WritingLines or WritingGrid or PageBreak;
        Assert.All(isRoom ? [] : KindSamples.WordsOf(block), words => Assert.Contains(words, shown, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(InlineKinds))]
    public void Every_kind_of_inline_is_shown(string kind)
    {
        var inline = Assert.Single(KindSamples.Inlines, inline => inline.GetType().Name == kind);

        var with = DeckFile.Of(Compose.Document(new Paragraph([new TextRun("前"), inline, new TextRun("后")]), Compose.Card("4", "题") with { Id = "q" })).Slides;

        Assert.True(string.Concat(with).Length > string.Concat(DeckFile.Of(Compose.Document(Compose.Paragraph("前后"), Compose.Card("4", "题") with { Id = "q" })).Slides).Length);
    }
}

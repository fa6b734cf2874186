using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reaching;
using PackBuilder.Packs.Selection;
using PackBuilder.Packs.Trees;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using static PackBuilder.Tests.Packs.Sample;

namespace PackBuilder.Tests.Packs.Selection;

/// <summary>A pack is of the world of its employer: its sector, its channels, its shifts.</summary>
public class TailoredTests
{
    private static readonly QuestionBlock Asked = Question("q-why") with
    {
        Samples = [Variant("通用聊天", "chat"), Variant("银行", "bank"), Variant("银行电话", "bank", "phone"), Variant("酒店", "hotel")],
    };

    [Theory]
    [InlineData("", "", "", "答案 q-why")]
    [InlineData("bank", "", "", "银行")]
    [InlineData("bank", "phone", "", "银行电话")]
    [InlineData("bank", "phone chat", "chat", "通用聊天")]
    [InlineData("hotel", "desk", "", "酒店")]
    [InlineData("retail", "phone", "", "答案 q-why")]
    [InlineData("", "", "chat", "通用聊天")]
    public void The_sample_that_fits_in_most_respects_is_taken(string sectors, string channels, string ofPack, string sample)
    {
        var pack = PackSelector.Select(Pack("one") with { Channels = Words(ofPack) }, In(sectors, channels, ""), Library(Guide("one", Section("s", 2, Asked)))).Value!;

        Assert.Equal(sample, Assert.Single(Questions(pack)).Answer.Text!.Zh);
    }

    [Theory]
    [InlineData("", "", "", "any bank phone night")]
    [InlineData("bank", "phone", "night", "any bank phone night")]
    [InlineData("retail", "chat", "day", "any")]
    [InlineData("", "chat phone", "", "any bank phone night")]
    public void A_question_that_is_only_for_another_world_is_left_out(string sectors, string channels, string shifts, string asked)
    {
        var guide = Guide("one", Section("s", 2, [Question("any"), .. "bank phone night".Split(' ').Select(word => Question(word) with { For = [word] })]));

        Assert.Equal(asked, string.Join(' ', QuestionIds(PackSelector.Select(Pack("one"), In(sectors, channels, shifts), Library(guide)).Value!)));
    }

    [Fact]
    public void Rows_and_columns_for_others_are_left_out()
    {
        var table = new TableBlock(["看什么", "入门", "双语"], [["听", "15", "10"], ["英语", "–", "15"]])
        {
            RowsFor = [new TableLimit(1, ["bilingual"])], ColumnsFor = [new TableLimit(1, ["pack"]), new TableLimit(2, ["bilingual"])],
        };
        var pack = PackSelector.Select(Pack("one"), null, Library(Guide("one", Section("s", 2, table)))).Value!;
        var kept = Assert.IsType<TableBlock>(Assert.Single(pack.Guides[0].Sections[0].Blocks));

        Assert.Equal(["看什么", "入门"], kept.Columns.Select(cell => cell.Zh));
        Assert.Equal(["听", "15"], Assert.Single(kept.Rows).Select(cell => cell.Zh));
    }

    [Fact]
    public void A_code_is_the_same_whatever_is_left_out()
    {
        var guide = Guide("one", Section("s", 2, Question("q-1"), Question("q-2"), Question("q-3")));
        var definition = Pack("one") with { Codes = [new GuideCode(Name("one"), "入")] };
        string[] Codes(PackDefinition pack) => [.. Blocks(PackTreeBuilder.Build(PackSelector.Select(pack, null, Library(guide)).Value!, Edition(EditionPart.Questions)).Value!)
            .Select(block => ((DataText)block["code"]!).Value)];

        Assert.Equal(["入-1", "入-2", "入-3"], Codes(definition));
        Assert.Equal(["入-1", "入-3"], Codes(definition with { Questions = new QuestionFilter { Exclude = Names("q-2") } }));
    }

    [Fact]
    public void An_employer_gives_codes_to_the_guides_that_it_brings()
    {
        var library = Library(Guide("one", Section("s", 2, Question("q-1"))), Guide("own", Section("o", 2, Question("q-2"), Question("q-3"))));
        var definition = Pack("one") with { Codes = [new GuideCode(Name("one"), "入")] };
        var employer = Employer with { ExtraGuides = Names("own"), Codes = [new GuideCode(Name("own"), "家")] };
        var pack = PackSelector.Select(definition, employer, library);

        Assert.DoesNotContain(pack.Diagnostics, problem => problem.Code == "PB8055");
        Assert.Equal(["入-1", "家-1", "家-2"], Blocks(PackTreeBuilder.Build(pack.Value!, Edition(EditionPart.Questions)).Value!).Select(block => ((DataText)block["code"]!).Value));
        Assert.Contains(PackSelector.Select(definition, employer with { Codes = [new GuideCode(Name("own"), "入")] }, library).Diagnostics, problem => problem.Code == "PB8055");
        Assert.Equal("PB8054", Assert.Single(EmployerChecker.Check(employer with { Codes = [new GuideCode(Name("one"), "入")] }, ["pack"], library, null)).Code);
    }

    [Fact]
    public void Words_that_are_foreign_to_an_employer_and_what_nothing_uses_are_told()
    {
        var guide = Guide("one", Section("s", 2, Question("q-1") with { Prompt = "客户要退货，怎么办？" }, Question("q-2"), new ParagraphBlock("[网点]在哪里？说“三要素”。")));
        var employer = In("bank", "", "") with
        {
            World = new EmployerWorld(Words("bank"), [], [], Words("退货 包裹")),
            Slots = [KeyValuePair.Create("网点", new LocalizedText("城东网点")), KeyValuePair.Create("柜台", new LocalizedText("三号柜台"))],
            Terms = [new EmployerTerm("三要素", "姓名、证件、预留电话"), new EmployerTerm("慢一步", "先核实，再回答")],
        };

        var found = EmployerFit.Check([Pack("one")], [employer], Library(guide));

        Assert.Equal(["PB8051", "PB8052", "PB8053"], found.Select(problem => problem.Code));
        Assert.All(found, problem => Assert.Equal(Severity.Warning, problem.Severity));
        Assert.Contains("'退货'", found[0].Message);
        Assert.Contains("q-1", found[0].Message);
        Assert.Contains("[柜台]", found[1].Message);
        Assert.Contains("慢一步", found[2].Message);
    }

    [Theory]
    [InlineData("你的权限只有二十美元，你怎么说？", "我给您补偿三十美元。", "'三十美元' is more than '权限只有二十美元' allows")]
    [InlineData("你的权限只有二十美元，你怎么说？", "二十美元现在就给您。两百美元我没有权限答应，今天六点前主管回您。", "")]
    [InlineData("碗碎了，你怎么说？", "碗碎了，我补您1,200元。", "'1,200元' is more than '自行决定30元' allows")]
    [InlineData("碗碎了，你怎么说？", "碗碎了，我补您三十元。这个碗卖五百元。", "")]
    [InlineData("客服自己能定一百二十元以内的补偿，你怎么说？", "我补您一百二十一元。", "'一百二十一元' is more than '自行决定30元' allows")]
    [InlineData("你的权限只有两天，你怎么说？", "服务给您延三天。", "'三天' is more than '权限只有两天' allows")]
    [InlineData("你的权限是补发，不能赔现金。", "补发后天到，或者原路退款。", "'原路退' is more than '权限是补发，不能赔' allows")]
    [InlineData("你的权限是补发，不能赔现金。", "补发后天到；退款请组长定，四点前回您。", "")]
    [InlineData("你的权限是退款，不能换货。", "我换给您一只新的。", "'换给您' is more than '权限是退款，不能换' allows")]
    public void The_words_of_an_employer_keep_to_the_authority_that_is_stated(string prompt, string sample, string message)
    {
        var guide = Guide("one", Section("s", 2, Question("q-1") with { Prompt = prompt }));
        var employer = Employer with
        {
            Facts = [new EmployerFact(Name("authority"), "客服可以自行决定30元以内的补偿，超过的由组长审批。")],
            Overrides = [Words("q-1", sample)],
        };

        var found = EmployerFit.Check([Pack("one")], [employer], Library(guide)).Where(problem => problem.Code == "PB2126");

        Assert.Equal(message, string.Join('\n', found.Select(problem => problem.Message)));
    }

    [Fact]
    public void The_words_of_an_employer_keep_to_the_time_of_their_question_and_differ_from_each_other()
    {
        var guide = Guide("one", Section("s", 2, [.. Enumerable.Range(1, 5).Select(number => Question($"q-{number}") with { Minutes = 1 })]));
        var employer = Employer with
        {
            Overrides =
            [
                Words("q-1", new string('客', 241)),
                Words("q-2", "我先翻合同，再念给他听。"),
                Words("q-3", "我先翻合同，再告诉他几步。"),
                Words("q-4", "我先翻合同，当天报告。") with { FollowUps = ["后来呢？", "为什么？"], FollowUpHints = ["照实说。"] },
                Words("q-5", "查到了，昨天扣的，今天保证给您退款。"),
            ],
        };

        var found = EmployerFit.Check([Pack("one")], [employer], Library(guide));

        Assert.Equal(["PB2123", "PB2124", "PB2125", "PB2126", "PB2127"], found.Select(problem => problem.Code));
        Assert.Contains("'q-1' has 241", found[0].Message);
        Assert.Contains("'q-4'", found[1].Message);
        Assert.Contains("'我先翻合同，'", found[4].Message);
        Assert.Equal(employer.Overrides[3].Question.At, found[4].Location);
    }

    [Fact]
    public void What_an_employer_does_not_word_is_not_held_against_it()
    {
        var guide = Guide("one", Section("s", 2, [.. Enumerable.Range(1, 5).Select(number => Question($"q-{number}") with { Minutes = 0.01 })]));

        Assert.Empty(EmployerFit.Check([Pack("one")], [Employer with { Overrides = [Words("q-1", "好。")] }], Library(guide)));
    }

    private static QuestionOverride Words(string question, string sample) => new(Name(question)) { Sample = sample };

    private static EmployerProfile In(string sectors, string channels, string shifts) =>
        Employer with { World = new EmployerWorld(Words(sectors), Words(channels), Words(shifts), []) };

    private static ImmutableArray<Named> Words(string words) => Names(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static SampleVariant Variant(string text, params string[] words) => new([.. words], text);

    private static IEnumerable<QuestionBlock> Questions(Pack pack) => pack.Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<QuestionBlock>();

    private static IEnumerable<DataMap> Blocks(DataMap tree) => ((DataList)tree["guides"]!).Items.Cast<DataMap>()
        .SelectMany(guide => ((DataList)guide["sections"]!).Items.Cast<DataMap>())
        .SelectMany(section => ((DataList)section["blocks"]!).Items.Cast<DataMap>());
}

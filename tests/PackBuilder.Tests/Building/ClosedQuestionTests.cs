using System.Text.RegularExpressions;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Pdf.Conformance;

namespace PackBuilder.Tests.Building;

/// <summary>Closed questions in every edition: options to choose from, the key where answers belong, and nowhere else.</summary>
public partial class ClosedQuestionTests
{
    private static readonly Lazy<ClosedPack> Chinese = new(() => new ClosedPack());
    private static readonly Lazy<ClosedPack> Both = new(() => new ClosedPack("bilingual"));

    // Other keys, other explanations; the questions and their options are the same.
    private static readonly Lazy<ClosedPack> OtherKeys = new(() => new ClosedPack(change: Rekeyed));
    private static readonly Lazy<ClosedPack> OtherKeysOfBoth = new(() => new ClosedPack("bilingual", Rekeyed));

    [Theory]
    [InlineData("worksheet", """
        question 2 [核心题]
          p 下面哪些话可以对客户说？
          options
            <_> A. 我帮您查
            <_> B. 这不归我管
            <_> C. 五分钟内回您
            <_> D. 您别急
        """)]
    [InlineData("worksheet", """
        question 3 []
          p 首次解决率越高，说明重复来电越少。
          options
            <_> 正确
            <_> 错误
        """)]
    [InlineData("worksheet", """
        question 4 []
          p 首次解决率的英文缩写是<gap 5>，平均处理时长的英文缩写是<gap 5>。
        """)]
    [InlineData("worksheet", """
        question 5 []
          p 把做法和情况配起来。
          options
            1. 客户很生气
            2. 客户说不清问题
            3. 线路断了
          options
            A. 用选择题问
            B. 主动回拨
            C. 先听完，再复述
          part Plain 我的回答
            p 1 — <gap 3>　2 — <gap 3>　3 — <gap 3>
        """)]
    [InlineData("answer-key", """
        question 2 [核心题]
          p 下面哪些话可以对客户说？
          options
            A. 我帮您查
            B. 这不归我管
            C. 五分钟内回您
            D. 您别急
          part Plain 答案
            p <strong A、C>
          part Plain 解析
            p 说得出时间和动作的话才算承诺，推托和命令的话都不算。
        """)]
    [InlineData("answer-key", "题号 | 答案 | 题号 | 答案 | 题号 | 答案\n  1 | B | 2 | A、C | 3 | 正确")]
    [InlineData("answer-key", "题号 | 答案 | 题号 | 答案\n  4 | FCR；AHT | 5 | 1-C、2-A、3-B\n  6 | C → B → A → D |  | ")]
    [InlineData("trainer", """
          options
            <x> A. 我帮您查
            <_> B. 这不归我管
            <x> C. 五分钟内回您
            <_> D. 您别急
          part Plain 答案
            p <strong A、C>
          part Plain 解析
            p 说得出时间和动作的话才算承诺，推托和命令的话都不算。
        question 3 []
        """)]
    [InlineData("handbook", """
            D. 马上退款
          part Plain 答案
            p <strong B>
        """)]
    [InlineData("flash-cards", """
            p 把处理投诉的步骤排好顺序。
            options
              A. 解决
              B. 道歉
              C. 倾听
              D. 回访
          back
            p <strong 答案：C → B → A → D>
            p 没有听完就道歉，客户会觉得您不知道自己在为什么道歉。
        """)]
    public void Each_edition_prints_what_belongs_in_it(string edition, string expected)
    {
        string outline = Outline(Chinese.Value, edition);

        Assert.Contains(Unindented(expected), Unindented(outline), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_in_two_languages_stand_on_one_line_only_where_all_of_them_are_short()
    {
        string outline = Unindented(Outline(Both.Value, "worksheet"));

        Assert.Contains("<_> A. 我帮您查　Let me check\n", outline, StringComparison.Ordinal);
        Assert.Contains("<_> D. 马上退款<br>Refund at once\n", outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("worksheet")]
    [InlineData("score-sheet")]
    public void An_edition_without_answers_is_the_same_file_whatever_the_keys_are(string edition)
    {
        Assert.Equal(Chinese.Value.Markdown(edition), OtherKeys.Value.Markdown(edition));
        foreach (var (pack, other) in new[] { (Chinese, OtherKeys), (Both, OtherKeysOfBoth) })
        {
            // Text, bookmarks, metadata, alternative texts, styles: every byte.
            Assert.Equal(pack.Value.Bytes(edition, "pdf"), other.Value.Bytes(edition, "pdf"));
            Assert.Equal(pack.Value.Bytes(edition, "docx"), other.Value.Bytes(edition, "docx"));
        }
    }

    [Theory]
    [InlineData("answer-key")]
    [InlineData("trainer")]
    [InlineData("handbook")]
    public void The_comparison_sees_a_key(string edition)
    {
        Assert.NotEqual(Chinese.Value.Bytes(edition, "pdf"), OtherKeys.Value.Bytes(edition, "pdf"));
        Assert.NotEqual(Chinese.Value.Bytes(edition, "docx"), OtherKeys.Value.Bytes(edition, "docx"));
    }

    // An edition that is let see keys, and a template that puts them where nobody would look.
    [Theory]
    [InlineData("partials/question.sbn", "#{{ $q.anchor }} ", "#{{ $q.anchor }}{{ $q.correct ? \"-\" + $q.correct[0] : \"\" }} ")]
    [InlineData("partials/front-matter.sbn", "subject: {{ edition.front_title }}", "subject: \"{{ guides[0].sections[0].blocks[0].correct[0] }}\"")]
    [InlineData("partials/question.sbn", "remark=\"{{ $remarks", "remark=\"{{ $q.correct ? $q.correct[0] : \"\" }}{{ $remarks")]
    [InlineData("partials/guides.sbn", "{{ include \"partials/heading.sbn\" section.heading", "{{ include \"partials/heading.sbn\" {main: section.heading.main + (section.blocks[0].correct ? section.blocks[0].correct[0] : \"\"), other: null}")]
    [InlineData("partials/options.sbn", "{{ option.key }}\\. {{ $t.main }}", "{{ option.key }}\\. {{ ($1.correct && ($1.correct | array.contains option.key)) ? (\"**\" + $t.main + \"**\") : $t.main }}")]
    public void A_template_that_prints_a_key_anywhere_in_a_worksheet_is_found(string file, string old, string planted)
    {
        (string, string, string)[] silent =
        [
            ("editions/worksheet.yaml", "show: [forms, checklists, scenarios, questions]", "show: [forms, checklists, scenarios, questions, outline]"),
            ("partials/question.sbn", "{{~ if $q.correct ~}}", "{{~ if false ~}}"),
            ("partials/question.sbn", "{{~ if $q.explanation ~}}", "{{~ if false ~}}"),
        ];
        (string, string, string)[] fault = [.. silent, (file, old, planted)];
        Assert.Equal(new ClosedPack(fault: silent).Bytes("worksheet", "pdf"), new ClosedPack(change: Rekeyed, fault: silent).Bytes("worksheet", "pdf"));
        var pack = new ClosedPack(fault: fault);
        var other = new ClosedPack(change: Rekeyed, fault: fault);

        // A name that nothing refers to is in the Word file alone.
        if (!planted.StartsWith('#'))
            Assert.NotEqual(pack.Bytes("worksheet", "pdf"), other.Bytes("worksheet", "pdf"));
        Assert.NotEqual(pack.Bytes("worksheet", "docx"), other.Bytes("worksheet", "docx"));
    }

    [Fact]
    public void A_single_key_of_one_question_makes_another_file_where_it_is_shown()
    {
        var one = new ClosedPack(change: guide => guide.Replace("**答案：** B", "**答案：** C", StringComparison.Ordinal));

        Assert.Equal(Chinese.Value.Bytes("worksheet", "pdf"), one.Bytes("worksheet", "pdf"));
        Assert.NotEqual(Chinese.Value.Bytes("answer-key", "pdf"), one.Bytes("answer-key", "pdf"));
    }

    [Fact]
    public void The_front_of_a_card_is_the_same_whatever_the_key_is_and_its_back_is_not()
    {
        string[] Sides(ClosedPack pack, bool fronts) =>
            [.. Outline(pack, "flash-cards").Split("\n  card ").Skip(1).Select(card => card.Split("\n  back\n")[fronts ? 0 : 1])];
        string[] fronts = Sides(Chinese.Value, true), backs = Sides(Chinese.Value, false);

        Assert.Equal(fronts, Sides(OtherKeys.Value, true));
        Assert.Equal(6, backs.Zip(Sides(OtherKeys.Value, false)).Count(pair => pair.First != pair.Second));
    }

    [Fact]
    public void Options_too_long_for_both_languages_stand_in_one_on_the_front_of_a_card_and_in_the_other_on_its_back()
    {
        string[] sides = Outline(Both.Value, "flash-cards").Split("\n  card ")[1].Split("\n  back\n");

        Assert.Contains("先核实订单和物流", sides[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Check the order", sides[0], StringComparison.Ordinal);
        Assert.Contains("Check the order and the carrier", sides[1], StringComparison.Ordinal);
        Assert.DoesNotContain("先核实订单和物流", sides[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("bilingual")]
    public void Files_with_options_keep_the_standards_of_accessible_files(string language)
    {
        var pack = language == "zh" ? Chinese.Value : Both.Value;

        Assert.Empty(ClosedPack.Editions.SelectMany(edition => StandardsWalk.ProblemsOf(pack.Bytes(edition, "pdf")).Select(problem => $"{edition}: {problem}")));
        Assert.Empty(ClosedPack.Editions.SelectMany(edition => AccessibilityLint.Check(DocxFile.Open(pack.Bytes(edition, "docx"))).Select(problem => $"{edition}: {problem}")));
    }

    [Theory]
    [InlineData("worksheet")]
    [InlineData("answer-key")]
    public void Pages_and_word_file_hold_the_options_in_their_order(string edition)
    {
        const string Options = "A我帮您查B这不归我管C五分钟内回您D您别急";

        Assert.Contains(Options, string.Concat(FileTexts.Pages(Chinese.Value.Typeset(edition).Pages)), StringComparison.Ordinal);
        Assert.Contains(FileTexts.OfPackage(Chinese.Value.Bytes(edition, "docx")), part => part.Text.Contains(Options, StringComparison.Ordinal));
    }

    [Fact]
    public void Shuffled_options_and_their_keys_agree_between_worksheet_and_answer_key()
    {
        var pack = new ClosedPack(settings: "shuffle: {seed: 4}");
        string[] Options(string edition) => [.. Outline(pack, edition).Split('\n').Where(line => OptionLine().IsMatch(line)).Select(line => line.Replace("<_>", "", StringComparison.Ordinal).Trim())];

        Assert.NotEqual(Chinese.Value.Markdown("worksheet"), pack.Markdown("worksheet"));
        Assert.Equal(Options("worksheet"), Options("answer-key"));
        string key = Regex.Match(Outline(pack, "answer-key"), @"  1 \| (\w) \|").Groups[1].Value;
        Assert.Contains($"{key}. 先核实订单和物流，再说下一步", Options("worksheet"));
    }

    private static string Rekeyed(string guide)
    {
        foreach (var (key, other) in new[]
        {
            ("**答案：** B", "**答案：** D"), ("**答案：** A、C", "**答案：** B、D"), ("**答案：** 正确", "**答案：** 错误"),
            ("FCR；AHT", "ABC；DEF"), ("1-C、2-A、3-B", "1-A、2-B、3-C"), ("C、B、A、D", "A、B、C、D"),
        })
        {
            Assert.Contains(key, guide, StringComparison.Ordinal);
            guide = guide.Replace(key, other, StringComparison.Ordinal);
        }

        return Explanation().Replace(guide, "**解析：** 另一种说法。\nEN: Another reason.");
    }

    // Numbers that refer to a question stand there as that question says them.
    private static string Outline(ClosedPack pack, string edition)
    {
        string outline = PackBuilder.Tests.Documents.DocumentOutline.Print(PackBuilder.Documents.Reading.MarkdownReader.Read(new PackBuilder.Text.Source.SourceText("x.md", pack.Markdown(edition))).Value!);
        return NumberOf().Replace(outline, reference => Regex.Match(outline, $@"question (\d+) .*#{reference.Groups["id"].Value}$", RegexOptions.Multiline).Groups[1].Value);
    }

    private static string Unindented(string outline) => string.Join('\n', outline.Split('\n').Select(line => Id().Replace(line, "").TrimStart())) + "\n";

    [GeneratedRegex(@"\*\*解析：\*\* .*\nEN: .*")]
    private static partial Regex Explanation();

    [GeneratedRegex(@"^\s+(?:<_> )?[A-D]\. ")]
    private static partial Regex OptionLine();

    [GeneratedRegex(@"<link \S+ <Number of (?<id>[^>]+)>>")]
    private static partial Regex NumberOf();

    [GeneratedRegex(@" #[\w-]+$")]
    private static partial Regex Id();
}

using System.Text;
using PackBuilder.Guides.Model;
using PackBuilder.Tests.Guides.Captures.Sheets;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Guides.Parsing.Banks;

/// <summary>Question banks of <c>tests/data/banks</c>, each with what a reader must find in it.</summary>
public class BankTests
{
    private static readonly string Folder = Path.Combine(TestPaths.Data, "banks");

    public static TheoryData<string> Banks => [.. Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    public static TheoryData<string> OtherTexts => [.. Directory.GetFiles(Path.Combine(Folder, "none"), "*.txt").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Banks))]
    public void A_bank_is_read_as_its_outline_says(string name)
    {
        Assert.Equal(Expected(name), BankOutline.Of(Parse.PlainText(Source(name))));
    }

    [Theory]
    [InlineData("headings-without-all-answers")]
    [InlineData("slanted-labels")]
    [InlineData("options-in-a-table")]
    [InlineData("code-in-questions")]
    [InlineData("marks-before-options-of-a-line")]
    [InlineData("table-under-other-heads")]
    [InlineData("list-of-questions")]
    [InlineData("bank-in-a-fence")]
    [InlineData("questions-below-questions")]
    [InlineData("numbers-above-keys")]
    [InlineData("explanations-beside-keys")]
    [InlineData("headings-above-numbered-points")]
    [InlineData("keys-in-columns")]
    public void A_bank_in_Markdown_is_read_as_its_outline_says(string name) =>
        Assert.Equal(Expected(name), Outline("bank.md", File.ReadAllText(Path.Combine(Folder, name + ".md"))));

    [Theory]
    [MemberData(nameof(Banks))]
    public void The_same_bank_as_Markdown_holds_the_same_questions(string name)
    {
        string[] lines = Lines(name);
        string text = "# " + string.Join("\n\n", lines.Select(line => line.Length == 0 ? "" : line)) + "\n";

        Assert.Equal(Expected(name), Outline("bank.md", text));
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void The_same_bank_as_a_page_holds_the_same_questions(string name)
    {
        string[] lines = Lines(name);
        string body = string.Join('\n', lines.Skip(1).Where(line => line.Length > 0).Select(line => $"<p>{System.Net.WebUtility.HtmlEncode(line)}</p>"));

        Assert.Equal(Expected(name), Outline("bank.html", $"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{lines[0]}</title></head><body><h1>{lines[0]}</h1>\n{body}\n</body></html>"));
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void The_same_bank_as_a_Word_file_holds_the_same_questions(string name)
    {
        var result = Parse.Bytes("bank.docx", ParagraphsDocument.Of(Lines(name)));

        Assert.DoesNotContain(result.Diagnostics, problem => problem.Severity == Severity.Error);
        Assert.Equal(Expected(name), BankOutline.Of(result.Value!));
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void The_same_bank_as_a_printed_page_holds_the_same_questions(string name)
    {
        var result = Parse.Bytes("bank.pdf", BankPdf.Of(Lines(name)));

        Assert.DoesNotContain(result.Diagnostics, problem => problem.Severity == Severity.Error);
        Assert.Equal(Expected(name), BankOutline.Of(result.Value!));
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void The_same_bank_as_a_sheet_with_a_line_in_each_row_holds_the_same_questions(string name)
    {
        var result = Parse.Bytes("bank.xlsx", WorkbookOf.Sheets(WorkbookOf.Rows(Lines(name)[0], [.. Lines(name).Select(line => new[] { line })])));

        Assert.DoesNotContain(result.Diagnostics, problem => problem.Severity == Severity.Error);
        Assert.Equal(Expected(name), BankOutline.Of(result.Value!));
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void The_same_bank_as_comma_separated_lines_holds_the_same_questions(string name) =>
        Assert.Equal(Expected(name), Outline("bank.csv", string.Join("\r\n", Lines(name).Select(line => $"\"{line.Replace("\"", "\"\"")}\""))));

    [Fact]
    public void Blanks_before_a_sign_are_a_gap()
    {
        var guide = Parse.PlainText("电工测验\n\n一、填空题\n\n1. 铁心越好，励磁电抗越          ，励磁电流越          。\n2. 励磁方式有        、        和复励。\n3. 转速升高时，电流会          。\n4. 登高前先系          。\n5. 验电前先试          。\n6. 合闸由          下令。\n");

        Assert.Equal(6, guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Count(question => question.Kind == ClosedKinds.FillIn));
    }

    [Fact]
    public void Letters_that_Word_counts_are_marks_of_options()
    {
        string page = "<h1>值班测验</h1>" + string.Concat(Enumerable.Range(1, 3).Select(i => $"<p>{i}. 第{i}班由谁锁门？</p><ol type=\"A\"><li>保安</li><li>经理</li></ol><p>答案：B</p>"));
        var guide = Parse.Everything("page.html", page).Value!;

        Assert.All(guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>(), question => Assert.Equal(["B"], question.Correct));
        Assert.Equal(3, guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Count());
    }

    [Fact]
    public void A_question_ends_with_the_box_that_it_stands_in()
    {
        var guide = Parse.Everything("guide.md", "# 练习\n\n::: question\n1. 先做什么？\n\nA. 问好\n\nB. 离开\n:::\n这一行不属于它。\n\n::: question\n2. 再做什么？\n\n- A. 问好\n- B. 离开\n:::\n这一行也不属于它。\n").Value!;
        var questions = guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().ToList();

        Assert.Equal(["离开", "离开"], questions.Select(question => question.Options[^1].Text.ToString()));
        Assert.All(questions, question => Assert.Null(question.Explanation));
    }

    [Theory]
    [MemberData(nameof(OtherTexts))]
    public void What_is_no_bank_holds_no_question(string file)
    {
        var guide = Parse.PlainText(File.ReadAllText(Path.Combine(Folder, "none", file)));

        Assert.DoesNotContain(guide.Sections.SelectMany(section => section.Blocks), block => block is QuestionBlock or FaqBlock);
    }

    [Theory]
    [InlineData("interview-within-an-article.md")]
    [InlineData("questions-to-ask-as-items.md")]
    public void What_is_no_bank_in_Markdown_holds_no_question(string file)
    {
        var guide = Parse.Everything(file, File.ReadAllText(Path.Combine(Folder, "none", file))).Value!;

        Assert.DoesNotContain(guide.Sections.SelectMany(section => section.Blocks), block => block is QuestionBlock or FaqBlock);
    }

    private static string Outline(string file, string text)
    {
        var result = Parse.Bytes(file, Encoding.UTF8.GetBytes(text));
        Assert.DoesNotContain(result.Diagnostics, problem => problem.Severity == Severity.Error);
        return BankOutline.Of(result.Value!);
    }

    private static string Source(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    private static string Expected(string name) => File.ReadAllText(Path.Combine(Folder, name + ".outline")).Replace("\r\n", "\n");

    private static string[] Lines(string name) => [.. Source(name).Replace("\r\n", "\n").TrimEnd('\n').Split('\n')];
}

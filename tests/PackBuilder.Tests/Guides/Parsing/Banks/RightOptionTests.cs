using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace PackBuilder.Tests.Guides.Parsing.Banks;

/// <summary>Right options that only the look of a page or a class of it tells.</summary>
public class RightOptionTests
{
    private static readonly (string Prompt, string[] Options, int Right)[] Questions =
    [
        ("房卡打不开门，前台先做什么？", ["再试一次", "核对姓名", "换一张卡"], 1),
        ("手机落在大堂，交给谁登记？", ["客房中心", "餐饮部", "采购部"], 0),
        ("满房的夜里要求换房，先问什么？", ["房价", "天数", "在意什么"], 2),
    ];

    [Theory]
    [InlineData("<p>{0}. {1}</p>", "<p><b>{0}. {1}</b></p>")]
    [InlineData("<p>（{0}）{1}</p>", "<p><strong>（{0}）{1}</strong></p>")]
    [InlineData("<p class=\"option\">{0}. {1}</p>", "<p class=\"option correct\">{0}. {1}</p>")]
    [InlineData("<div>{0}. {1}</div>", "<div data-correct=\"true\">{0}. {1}</div>")]
    [InlineData("<div>{0}、{1}</div>", "<div class=\"isCorrect\">{0}、{1}</div>")]
    public void The_look_of_an_option_or_its_class_says_that_it_is_right(string other, string right) => AssertRight(Page(other, right));

    [Theory]
    [InlineData("<li>{1}</li>", "<li class=\"correct\">{1}</li>")]
    [InlineData("<li>{1}</li>", "<li><span class=\"right-answer\">{1}</span></li>")]
    [InlineData("<li class=\"incorrect\">{1}</li>", "<li class=\"correct\">{1}</li>")]
    public void Items_without_letters_may_have_such_a_class(string other, string right) => AssertRight(Page(other, right, "ul"));

    [Fact]
    public void A_class_on_an_option_within_a_paragraph_says_so()
    {
        string page = string.Concat(Questions.Select((question, i) => $"<p>{i + 1}. {question.Prompt}</p><p>{string.Join("<br>", question.Options.Select((text, at) => $"<span class=\"{(at == question.Right ? "right" : "option")}\">{(char)('A' + at)}. {text}</span>"))}</p>"));

        AssertRight(Of("<h1>前台测验</h1>" + page));
    }

    [Theory]
    [InlineData("<p>{0}. {1}</p>", "<p><input type=\"radio\" disabled checked>{0}. {1}</p>")]
    public void A_box_that_is_ticked_and_cannot_be_clicked_says_so(string other, string right) => AssertRight(Page(other, right));

    [Theory]
    [InlineData("<li>{1}</li>", "<li class=\"text-right\">{1}</li>")]
    [InlineData("<li class=\"correct\">{1}</li>", "<li class=\"correct\">{1}</li>")]
    public void A_class_of_the_layout_says_nothing(string other, string right) =>
        Assert.All(Of(Page(other, right, "ul")), question => Assert.Empty(question.Correct));

    [Fact]
    public void In_a_Word_file_the_right_options_may_be_bold()
    {
        var result = Parse.Bytes("bank.docx", Document());

        Assert.DoesNotContain(result.Diagnostics, problem => problem.Severity >= Severity.Warning);
        AssertRight(Blocks(result.Value!));
    }

    [Fact]
    public void A_bold_line_with_a_letter_heads_its_section_where_no_option_stands_beside_it()
    {
        var guide = Parse.Everything("page.html", "<h1>Rules</h1><p><b>A. Arrival</b></p><p>Guests show a passport at the desk before they get a key.</p><p><b>B. Departure</b></p><p>Rooms are free by noon on the last day of the stay.</p>").Value!;

        Assert.Equal(["A. Arrival", "B. Departure"], guide.Sections.Select(section => section.Heading.ToString()).TakeLast(2));
    }

    [Fact]
    public void A_bank_in_a_block_of_verbatim_text_is_read_and_code_is_not()
    {
        var bank = Of("<pre>1. 房卡打不开门，前台先做什么？\nA. 再试一次\nB. 核对姓名\n答案：B\n\n2. 手机落在大堂，交给谁登记？\nA. 客房中心\nB. 餐饮部\n答案：A</pre>");
        Assert.Equal(["B", "A"], bank.Select(question => Assert.Single(question.Correct)));

        Assert.Empty(Of("<p>The options of the program:</p><pre>1) start\n2) stop\nfor (var i = 0; i &lt; 3; i++)\n  A: run(i);\n  B: wait();</pre>"));
    }

    private static void AssertRight(string page) => AssertRight(Of(page));

    private static void AssertRight(IReadOnlyList<QuestionBlock> questions)
    {
        Assert.Equal(Questions.Select(question => question.Prompt), questions.Select(question => question.Prompt.ToString()));
        Assert.All(questions.Zip(Questions), pair =>
        {
            Assert.Equal(pair.Second.Options, pair.First.Options.Select(option => option.Text.ToString()));
            Assert.Equal([Letter(pair.Second.Right)], pair.First.Correct);
        });
    }

    private static List<QuestionBlock> Of(string body) => Blocks(Parse.Everything("page.html", $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><h1>前台知识自测</h1>{body}</body></html>").Value!);

    private static List<QuestionBlock> Blocks(Guide guide) => [.. guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>()];

    private static string Letter(int option) => ((char)('A' + option)).ToString();

    private static string Page(string other, string right, string list = "section")
    {
        var text = new StringBuilder();
        foreach (var (question, number) in Questions.Select((question, i) => (question, i + 1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"<p>{number}. {question.Prompt}</p><{list}>");
            for (int i = 0; i < question.Options.Length; i++)
                text.AppendFormat(CultureInfo.InvariantCulture, i == question.Right ? right : other, Letter(i), question.Options[i]);
            text.Append(CultureInfo.InvariantCulture, $"</{list}>\n");
        }

        return text.ToString();
    }

    private static byte[] Document()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body(Line("前台知识自测", true));
            foreach (var (question, number) in Questions.Select((question, i) => (question, i + 1)))
            {
                body.Append(Line($"{number}. {question.Prompt}", false));
                body.Append(question.Options.Select((option, i) => Line($"{Letter(i)}. {option}", i == question.Right)));
            }

            document.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();

        static OpenXmlElement Line(string text, bool isBold) =>
            new Paragraph(new Run(new RunProperties(isBold ? [new Bold()] : []), new WordText(text) { Space = SpaceProcessingModeValues.Preserve }));
    }
}

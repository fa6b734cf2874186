using System.Buffers;
using System.Globalization;
using System.Text;

namespace PackBuilder.Benchmarks.Documents;

/// <summary>
/// Handbooks of any length in our Markdown, always the same: chapters of running text, lists, a table, boxes, questions with
/// answers, dialogues and some English, as the packs of this repository have them.
/// </summary>
internal sealed class HandbookText
{
    private const int SectionsInChapter = 5;

    // Less than this is a leaflet, without a cover.
    private const int SectionsForCover = 5;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。：；？！、“（");

    private readonly SentenceSource _chinese = new("chinese.txt");
    private readonly SentenceSource _english = new("english.txt");
    private readonly StringBuilder _text = new();

    private HandbookText()
    {
    }

    /// <param name="sections">One fills somewhat more than a page of the A4 design.</param>
    public static string OfSections(int sections)
    {
        var handbook = new HandbookText();
        handbook.Line("---").Line("title: 客服面试手册").Line("language: zh-CN").Line(sections < SectionsForCover ? "cover: false" : "cover: true").Line("contents_depth: 2").Line("---").Line();
        for (int i = 0; i < sections; i++)
        {
            if (i % SectionsInChapter == 0)
                handbook.Chapter(i / SectionsInChapter + 1);
            handbook.Section(i + 1);
        }

        return handbook._text.ToString();
    }

    private void Chapter(int number)
    {
        Line($"# 第 {Number(number)} 章　{Short()}").Line();
        Paragraph(300);
        Paragraph(400);
    }

    private void Section(int number)
    {
        Line($"## {Number(number)}　{Short()}").Line();
        Paragraph(240);
        Paragraph(180);
        List(4);
        if (number % 2 == 0)
            Table();
        else
            Tip();
        Paragraph(200);
        Question(number);
        if (number % 3 == 0)
            Dialogue();
        if (number % 4 == 0)
            Line(_english.Passage(220, " ")).Line();
    }

    private void Paragraph(int characters) => Line(_chinese.Passage(characters)).Line();

    private void List(int items)
    {
        for (int i = 1; i <= items; i++)
            Line($"{Number(i)}. **{Short()}**{_chinese.Passage(40)}");
        Line();
    }

    private void Table()
    {
        Line("| 情况 | 先做什么 | 怎么说 |").Line("|---|---|---|");
        for (int row = 0; row < 5; row++)
            Line($"| {Short()} | {_chinese.Next()} | {_chinese.Next()} |");
        Line(": 常见情况 {widths=\"2 3 4\"}").Line();
    }

    private void Tip() => Line("::: tip").Line(_chinese.Passage(90)).Line(":::").Line();

    private void Question(int number)
    {
        Line($":::: question {{#q-{Number(number)} number=\"{Number(number)}\" remark=\"3 分钟\"}}").Line(_chinese.Next()).Line();
        Line("::: part {label=\"答题要点\"}");
        List(3);
        Line(":::").Line();
        Line("::: part {label=\"参考回答\" tone=\"sample\"}").Line(_chinese.Passage(170)).Line(":::").Line("::::").Line();
    }

    private void Dialogue()
    {
        Line("::: dialogue");
        for (int turn = 0; turn < 3; turn++)
            Line($"客户：{_chinese.Next()}").Line().Line($"客服：{_chinese.Passage(40)}").Line();
        Line(":::").Line();
    }

    // The part of a sentence before its first mark.
    private string Short()
    {
        string sentence = _chinese.Next();
        int end = sentence.AsSpan().IndexOfAny(Marks);
        return end is > 1 and < 16 ? sentence[..end] : sentence[..Math.Min(8, sentence.Length)].Trim('“', '”', '，', '。');
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private HandbookText Line(string text = "")
    {
        _text.Append(text).Append('\n');
        return this;
    }
}

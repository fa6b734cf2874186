using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Html;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Text.Measures;
using Document = PackBuilder.Documents.Model.Document;

namespace PackBuilder.Tests.Html;

/// <summary>The page for phones: one file that needs nothing else, whose answers are folded, and which everybody can use.</summary>
public class PageTests
{
    private static readonly HtmlFile Every = HtmlFile.Of(Samples.EveryBlock(), new PackBuilder.Documents.References.PageNumbers(
        DocumentWalk.Ids(Samples.EveryBlock().Blocks).ToDictionary(id => id, _ => "7").ToSorted(), null));

    [Fact]
    public void Nothing_comes_from_another_machine()
    {
        string[] loading = ["src", "srcset", "poster", "data", "action", "background"];
        var outside = Every.Page.All.SelectMany(element => element.Attributes).Where(attribute => loading.Contains(attribute.Name) && !attribute.Value.StartsWith("data:", StringComparison.Ordinal));

        Assert.Empty(outside);
        Assert.Empty(Every.Page.QuerySelectorAll("link, iframe, object, embed, base, script[src]"));
        Assert.DoesNotContain("@import", Every.Source);
        Assert.DoesNotContain("url(", Every.Source);
    }

    [Fact]
    public void The_policy_lets_the_script_of_the_page_run_and_no_other()
    {
        string script = Every.Page.QuerySelector("script")!.TextContent;
        string policy = Every.Page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

        Assert.Contains($"script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'", policy);
        Assert.Contains("default-src 'none'", policy);
    }

    [Fact]
    public void Answers_are_folded_and_room_to_write_is_not()
    {
        var card = Compose.Card("4", "为什么来这里？") with
        {
            Parts =
            [
                new CardPart(CardTone.Plain, "答题要点", [Compose.Paragraph("要点")]), new CardPart(CardTone.Sample, "参考回答", [Compose.Paragraph("回答")]),
                new CardPart(CardTone.Write, "我的", [new WritingLines(2, 8)]), new CardPart(CardTone.Caution, "减分项", [Compose.Paragraph("别说")]),
            ],
        };

        var main = HtmlFile.Of(card).Main;

        Assert.Equal(["要点 回答", "别说"], main.QuerySelectorAll("details").Select(fold => string.Join(' ', fold.QuerySelectorAll(".part > p:not(.label)").Select(p => p.TextContent))));
        Assert.All(main.QuerySelectorAll("details"), fold => Assert.False(fold.HasAttribute("open")));
        Assert.Null(main.QuerySelector("textarea")!.Closest("details"));
        Assert.Contains("为什么来这里？", main.QuerySelector(".ask")!.TextContent);
    }

    [Fact]
    public void The_back_of_a_flash_card_is_folded()
    {
        var main = HtmlFile.Of(new CardSheet(8, CardTurn.LongEdge, [new FlashCard("1", [], [Compose.Paragraph("题")], [Compose.Paragraph("答")])])).Main;

        Assert.Equal("答", main.QuerySelector("details p")!.TextContent);
        Assert.Equal("题", main.QuerySelector(".ask p")!.TextContent);
    }

    [Fact]
    public void Every_name_is_there_once_and_every_link_leads_somewhere()
    {
        string[] ids = [.. Every.Page.All.Where(element => !string.IsNullOrEmpty(element.Id)).Select(element => element.Id!)];

        Assert.Equal(ids.Distinct().Order(), ids.Order());
        var inside = Every.Page.QuerySelectorAll("a[href^='#']").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..])).ToList();
        Assert.NotEmpty(inside);
        Assert.All(inside, id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Whatever_can_be_filled_in_has_a_name()
    {
        var fields = Every.Page.QuerySelectorAll("textarea, input").ToList();

        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.True(field.HasAttribute("aria-label") || field.Closest("label")?.TextContent.Trim().Length > 0, field.OuterHtml));
    }

    [Fact]
    public void Headings_leave_out_no_level_below_the_one_title()
    {
        int[] levels = [.. Every.Page.QuerySelectorAll("h1, h2, h3, h4, h5").Select(heading => heading.LocalName[1] - '0')];

        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [InlineData(0x1F4E79)]
    [InlineData(0x0A5C36)]
    [InlineData(0x767676)]
    [InlineData(0x000000)]
    public void By_day_and_by_night_text_has_the_contrast_it_needs(int accent)
    {
        var design = Samples.Handbook();
        var styled = new StyledDocument(Compose.Document(Compose.Paragraph("内容")), design with { Colours = design.Colours with { Accent = Colour.Of(accent) } });
        string source = Encoding.UTF8.GetString(HtmlRenderer.Render(styled, new HtmlOptions(HtmlFile.Date)).Value!);

        foreach (string palette in new[] { Between(source, ":root{", "}"), Between(source, "(prefers-color-scheme:dark){:root{", "}") })
        {
            var colours = palette.Split(';').Where(part => part.StartsWith("--", StringComparison.Ordinal)).Select(part => part.Split(':'))
                .ToDictionary(part => part[0][2..], part => Colour.Parse(part[1])!.Value);
            foreach (string text in new[] { "ink", "accent", "caution", "muted" })
            {
                Assert.True(Contrast.Between(colours[text], colours["ground"]) >= Contrast.Text, $"{text} on ground");
                Assert.True(Contrast.Between(colours[text], colours["tint"]) >= Contrast.Text, $"{text} on tint");
            }
        }
    }

    [Fact]
    public void A_reference_names_what_it_leads_to_and_the_printed_page()
    {
        var page = HtmlFile.Of(
            Compose.Document(
                new Paragraph([new Link("#q", [new TextRun("见第"), new Reference("q", ReferenceKind.Page), new TextRun("页")]), new Reference("q", ReferenceKind.Name)]),
                Compose.Card("4", "题") with { Id = "q" }),
            new PackBuilder.Documents.References.PageNumbers(new Dictionary<string, string> { ["q"] = "41" }.ToSorted(), null));

        Assert.Equal(["见第41页", "第4题"], page.Main.QuerySelectorAll("p > a").Select(link => link.TextContent));
        Assert.All(page.Main.QuerySelectorAll("p > a"), link => Assert.Equal("#q", link.GetAttribute("href")));
    }

    [Fact]
    public void A_note_stands_at_the_end_of_its_chapter_and_leads_back()
    {
        var main = HtmlFile.Of(
            Compose.Heading(1, "一"), new Paragraph([new TextRun("甲"), new Footnote("n", Compose.Words("注文"))]), Compose.Heading(1, "二"), Compose.Paragraph("乙")).Main;

        var sections = main.QuerySelectorAll("section:not(.notes)").ToList();
        Assert.Contains("注文", sections[0].TextContent);
        Assert.DoesNotContain("注文", sections[1].TextContent);
        Assert.Equal("#" + main.QuerySelector(".notes li")!.Id, main.QuerySelector("[role=doc-noteref]")!.GetAttribute("href"));
        Assert.Equal("#" + main.QuerySelector("[role=doc-noteref]")!.Id, main.QuerySelector("[role=doc-backlink]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_picture_that_was_not_read_is_an_error()
    {
        var document = Compose.Document(new Figure("gone.png", "图", []));

        var page = HtmlRenderer.Render(new StyledDocument(document, Samples.Handbook()), new HtmlOptions(HtmlFile.Date));

        Assert.Null(page.Value);
        Assert.Equal("PB7101", Assert.Single(page.Diagnostics).Code);
    }

    [Fact]
    public void What_looks_like_markup_is_text()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)> & \"quoted\"";
        var page = HtmlFile.Of(new Document("a<b>.md", new DocumentInfo(Hostile, "zh-CN"), [Compose.Heading(1, Hostile), Compose.Table(1) with { Caption = Compose.Words(Hostile) }]));

        Assert.Equal(Hostile, page.Page.Title);
        Assert.Equal(Hostile, page.Main.QuerySelector("h2")!.TextContent);
        Assert.Empty(page.Page.QuerySelectorAll("img"));
        Assert.Single(page.Page.QuerySelectorAll("script"));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        Assert.Equal(HtmlFile.BytesOf(Samples.EveryBlock(), Pages()), HtmlFile.BytesOf(Samples.EveryBlock(), Pages()));
        Assert.Equal(BookFileSet.BytesOf(Samples.EveryBlock(), Pages()), BookFileSet.BytesOf(Samples.EveryBlock(), Pages()));

        static PackBuilder.Documents.References.PageNumbers Pages() => new(DocumentWalk.Ids(Samples.EveryBlock().Blocks).ToDictionary(id => id, _ => "7").ToSorted(), null);
    }

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}

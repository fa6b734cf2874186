using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Captures.Slides;

public class PptxCaptureReaderTests
{
    private const string Names = "xmlns:p=\"urn:p\" xmlns:a=\"urn:a\" xmlns:r=\"urn:r\" xmlns:mc=\"urn:mc\"";

    [Fact]
    public void A_slide_is_its_title_its_points_by_level_and_its_notes() =>
        Assert.Equal(
            """
            1:1+1 h1 客服培训
            2:1+1 p 第一期
            3:1+1 h2 怎样道歉
            4:1+1 item 0 - 先听完
            5:1+1 item 1 - 不打断
            6:1+1 item 0 1. 复述
            7:1+1 item 0 2. 致歉
            8:1+1 note 这里做一次演练。 / 计时三分钟。
            9:1+1 furniture slide-footer

            """,
            Outline(
                new TestSlide(Title("客服培训", "ctrTitle") + Shape("subTitle", Paragraph("第一期"))),
                new TestSlide(Shape("body", Paragraph("先听完"), Paragraph("不打断", "lvl=\"1\""), Paragraph("复述", "", "<a:buAutoNum/>"), Paragraph("致歉", "", "<a:buAutoNum/>")) + Title("怎样道歉"))
                {
                    Notes = Shape("body", Paragraph("这里做一次演练。"), Paragraph("计时三分钟。")) + Shape("sldNum", Paragraph("2")),
                }));

    [Fact]
    public void A_table_and_a_text_box_are_read_and_a_line_break_parts_paragraphs() =>
        Assert.Equal(
            "1:1+2 table 问题 | 回答 || 催单 | 先核对 / 再答复\n3:1+1 p 第一行\n4:1+1 p 第二行\n",
            Outline(new TestSlide(
                $"<p:graphicFrame><a:tbl>{Row(Paragraph("问题"), Paragraph("回答"))}{Row(Paragraph("催单"), Paragraph("先核对") + Paragraph("再答复"))}</a:tbl></p:graphicFrame>"
                + "<p:sp><p:txBody><a:p><a:r><a:t>第一行</a:t></a:r><a:br/><a:r><a:t>第二行</a:t></a:r></a:p></p:txBody></p:sp>")));

    [Fact]
    public void The_copy_for_older_programs_is_not_read_a_second_time() =>
        Assert.Equal(
            "1:1+1 p 一次\n",
            Outline(new TestSlide($"<mc:AlternateContent><mc:Choice>{Box("一次")}</mc:Choice><mc:Fallback>{Box("一次")}</mc:Fallback></mc:AlternateContent>")));

    [Fact]
    public void A_hidden_slide_is_left_out_with_the_reason()
    {
        var capture = Read(new TestSlide(Box("第一张")), new TestSlide(Box("隐藏的")) { IsHidden = true });
        var dropped = Assert.Single(capture.Blocks.OfType<CaptureDropped>());
        Assert.Equal(("hidden-slide", "隐藏的"), (dropped.Reason, dropped.Text));
        Assert.Equal("a.pptx: slide 2", capture.Text.Locate(2, 1).ToString());
    }

    private static string Title(string text, string kind = "title") => Shape(kind, Paragraph(text));

    private static string Shape(string kind, params string[] paragraphs) =>
        $"<p:sp><p:nvSpPr><p:nvPr><p:ph type=\"{kind}\"/></p:nvPr></p:nvSpPr><p:txBody>{string.Concat(paragraphs)}</p:txBody></p:sp>";

    private static string Box(string text) => $"<p:sp><p:txBody>{Paragraph(text)}</p:txBody></p:sp>";

    private static string Paragraph(string text, string level = "", string bullet = "") => $"<a:p><a:pPr {level}>{bullet}</a:pPr><a:r><a:t>{text}</a:t></a:r></a:p>";

    private static string Row(params string[] cells) => $"<a:tr>{string.Concat(cells.Select(cell => $"<a:tc><a:txBody>{cell}</a:txBody></a:tc>"))}</a:tr>";

    private static string Outline(params TestSlide[] slides) => BlockOutline.Of(Read(slides));

    private static Capture Read(params TestSlide[] slides)
    {
        var parts = new List<(string, string)>
        {
            ("_rels/.rels", ZipOf.Relationships(("p", "officeDocument", "ppt/presentation.xml"))),
            ("ppt/presentation.xml", $"<p:presentation {Names}><p:sldIdLst>{string.Concat(slides.Select((_, i) => $"<p:sldId r:id=\"s{i}\"/>"))}</p:sldIdLst></p:presentation>"),
            ("ppt/_rels/presentation.xml.rels", ZipOf.Relationships([.. slides.Select((_, i) => ($"s{i}", "slide", $"slides/s{i}.xml"))])),
        };
        for (int i = 0; i < slides.Length; i++)
        {
            parts.Add(($"ppt/slides/s{i}.xml", $"<p:sld {Names}{(slides[i].IsHidden ? " show=\"0\"" : "")}><p:cSld><p:spTree>{slides[i].Shapes}</p:spTree></p:cSld></p:sld>"));
            if (slides[i].Notes is not { } notes)
                continue;
            parts.Add(($"ppt/slides/_rels/s{i}.xml.rels", ZipOf.Relationships(("n", "notesSlide", $"../notes/n{i}.xml"))));
            parts.Add(($"ppt/notes/n{i}.xml", $"<p:notes {Names}><p:cSld><p:spTree>{notes}</p:spTree></p:cSld></p:notes>"));
        }

        var read = new CaptureReader().Read("a.pptx", ZipOf.Parts(parts));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private sealed record TestSlide(string Shapes)
    {
        public string? Notes { get; init; }

        public bool IsHidden { get; init; }
    }
}

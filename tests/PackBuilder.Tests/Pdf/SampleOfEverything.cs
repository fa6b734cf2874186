using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf;

/// <summary>A document in which every structure role and every kind of frame item occurs.</summary>
internal static class SampleOfEverything
{
    public static PagedDocument Make()
    {
        var sample = new SampleDocument();
        Cover(sample);
        Contents(sample);
        Body(sample);
        // Half transparent, so that the page needs what transparency needs.
        return sample.Build() with { Images = [new ImageData(1, 2, true, new byte[] { 200, 30, 30, 30, 30, 200 }) { Alpha = new byte[] { 255, 128 } }] };
    }

    private static void Cover(SampleDocument sample)
    {
        sample.NewPage();
        sample.Paint(new FilledBox(0, 0, SampleDocument.PageWidth, 14, Colour.Of(0x1F4E79)));
        sample.Line(sample.Root.Add(StructureRole.Paragraph), "客服面试手册", "hei", size: 26, bold: true);
        var english = sample.Root.Add(StructureRole.Paragraph);
        english.Language = "en";
        sample.Line(english, "Interview (guide) \\ handbook", "latin");
    }

    private static void Contents(SampleDocument sample)
    {
        sample.NewPage();
        sample.Line(sample.Root.Add(StructureRole.Paragraph), "目录", "hei");
        var link = sample.Root.Add(StructureRole.Contents).Add(StructureRole.ContentsItem).Add(StructureRole.Reference).Add(StructureRole.Link);
        sample.Line(link, "第一章 准备");
        sample.Paint(new StrokedPath([new PathPoint(150, 90), new PathPoint(300, 90)], false, 0.5, Colour.Of(0x5B6470)) { Dash = 2 });
        sample.Line(link, "1", x: 320);
        sample.Paint(new LinkArea(50, 75, 300, 20, "#one", "第一章 准备") { Owner = link, TargetPage = 2, TargetY = 40 });
    }

    private static void Body(SampleDocument sample)
    {
        sample.NewPage();
        var section = sample.Root.Add(StructureRole.Part).Add(StructureRole.Section);
        var heading = section.Add(new StructureNode(StructureRole.Heading1) { Title = "第一章 准备" });
        sample.Line(heading, "第一章 准备", "hei", bold: true);
        sample.Bookmark("第一章 准备", 1, heading);
        Paragraph(sample, section);
        List(sample, section);
        Table(sample, section);
        Figure(sample, section);
        Notes(sample, section);
        // The author went from the first level to the third.
        var third = section.Add(StructureRole.Heading3);
        sample.Line(third, "小节", "hei");
        sample.Bookmark("小节", 2, third);
        sample.Y = 560;
        sample.Line(null, "1", "latin", x: 200);
    }

    private static void Paragraph(SampleDocument sample, StructureNode section)
    {
        var paragraph = section.Add(StructureRole.Division).Add(StructureRole.Paragraph);
        sample.Line(paragraph, "您好，很高兴为您服务，请问有什么可以帮您", stretch: 12);
        var span = paragraph.Add(StructureRole.Span);
        span.Language = "en";
        sample.Line(span, "How may I help you? AVATAR", "latin");
        HalfWidthMarks(sample, paragraph);
        var code = section.Add(StructureRole.Paragraph).Add(StructureRole.Code);
        sample.Line(code, "F1 = 2P · R / (P + R)", "latin-sans");
        sample.Line(section.Add(StructureRole.BlockQuote).Add(StructureRole.Paragraph), "宁可慢一点，也要听完。", "kai");
        sample.Line(section.Add(StructureRole.Paragraph), "😀𠮷✓ˈə");
    }

    private static void HalfWidthMarks(SampleDocument sample, StructureNode paragraph)
    {
        var face = ShippedFonts.Face("song");
        int index = ShippedFonts.Set.Search("song").FirstFace;
        sample.Paint(new GlyphRun(50, sample.Y, index, 10.5, Colour.Black, [
            new PlacedGlyph(face.GlyphOf('（'), GlyphForm.RightHalf, '（', 0),
            new PlacedGlyph(face.GlyphOf('听'), GlyphForm.Full, '听', 500),
            new PlacedGlyph(face.GlyphOf('，'), GlyphForm.LeftHalf, '，', 1500),
            new PlacedGlyph(face.TwoEmDash(), GlyphForm.Full, ~0, 2000),
            new PlacedGlyph(face.GlyphOf('说'), GlyphForm.Full, '说', 4000),
            new PlacedGlyph(face.GlyphOf('客'), GlyphForm.Two, '客', 5000),
            new PlacedGlyph(face.GlyphOf('户'), GlyphForm.Full, '户', 7000),
        ])
        { Owner = paragraph });
        sample.Y += 18;
    }

    private static void List(SampleDocument sample, StructureNode section)
    {
        var list = section.Add(new StructureNode(StructureRole.List) { IsOrdered = true });
        foreach (string text in new[] { "问候", "确认" })
        {
            var item = list.Add(StructureRole.ListItem);
            sample.Line(item.Add(StructureRole.Label), "1.", "latin");
            sample.Line(item.Add(StructureRole.ListBody), text, x: 70);
        }
    }

    private static void Table(SampleDocument sample, StructureNode section)
    {
        var table = section.Add(StructureRole.Table);
        sample.Line(table.Add(StructureRole.Caption), "表 1 指标", "hei", size: 9);
        var header = table.Add(StructureRole.TableHead).Add(StructureRole.TableRow);
        sample.Line(header.Add(StructureRole.HeaderCell), "指标");
        sample.Line(header.Add(StructureRole.HeaderCell), "目标", x: 150);
        var row = table.Add(StructureRole.TableBody).Add(StructureRole.TableRow);
        var name = row.Add(new StructureNode(StructureRole.HeaderCell) { HeadsRow = true });
        sample.Line(name, "接通率");
        // An empty cell keeps the row regular.
        row.Add(StructureRole.DataCell);
    }

    private static void Figure(SampleDocument sample, StructureNode section)
    {
        var figure = section.Add(new StructureNode(StructureRole.Figure) { Alternative = "一个方框和一条曲线" });
        sample.Paint(new FilledBox(50, sample.Y, 20, 20, Colour.Of(0x8A3B12)) { Owner = figure });
        sample.Paint(new FilledPath([new PathPoint(80, sample.Y), new PathPoint(90, sample.Y), new PathPoint(85, sample.Y + 10)], Colour.Of(0x8A3B12)) { Owner = figure });
        sample.Paint(new StrokedPath([
            new PathPoint(100, sample.Y), new PathPoint(110, sample.Y, true), new PathPoint(120, sample.Y + 20, true), new PathPoint(130, sample.Y + 20),
        ], false, 1, Colour.Black)
        { Owner = figure });
        sample.Paint(new PlacedImage(150, sample.Y, 20, 20, 0) { Owner = figure });
        sample.Paint(new VectorPath(
            [new PathContour([new PathPoint(180, sample.Y), new PathPoint(200, sample.Y), new PathPoint(190, sample.Y + 20)], true)],
            Colour.Of(0x1F4E79), true, new PathStroke(1, Colour.Black, 1, 1))
        { Owner = figure });
        sample.Y += 40;
    }

    private static void Notes(SampleDocument sample, StructureNode section)
    {
        var paragraph = section.Add(StructureRole.Paragraph);
        var link = paragraph.Add(StructureRole.Link);
        sample.Line(link, "网址", "song");
        sample.Paint(new LinkArea(50, sample.Y - 30, 30, 15, "https://example.org/客服?a=(1)", "打开网址") { Owner = link });
        foreach (string text in new[] { "注一", "注二" })
            sample.Line(section.Add(StructureRole.Note), text, size: 8);
    }
}

using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

public class TableTests
{
    [Fact]
    public void The_header_is_repeated_as_an_artifact_and_marked()
    {
        var document = Compose.Pages(Compose.Table(80));

        Assert.True(document.Pages.Length > 1);
        Assert.Contains("甲栏", Compose.Lines(document, 0)[0].Text);
        for (int page = 1; page < document.Pages.Length; page++)
        {
            Assert.Contains("续表", Compose.Artifacts(document, page));
            Assert.Contains("甲栏", Compose.Artifacts(document, page));
            Assert.DoesNotContain(Compose.Lines(document, page), line => line.Text.Contains("甲栏", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_row_is_on_some_page_once()
    {
        var document = Compose.Pages(Compose.Table(80));

        var firsts = Enumerable.Range(0, document.Pages.Length).SelectMany(page => Compose.Lines(document, page)).Select(line => line.Text).Skip(1);
        Assert.Equal(Enumerable.Range(1, 80).Select(r => $"第{r}内容"), firsts);
    }

    [Fact]
    public void A_short_row_is_never_split()
    {
        for (int lines = 20; lines < 38; lines++)
        {
            var document = Compose.Pages([.. Enumerable.Repeat(Compose.Paragraph("短行"), lines), Compose.Table(6, Compose.Sentence + Compose.Sentence)]);
            foreach (int page in Enumerable.Range(1, document.Pages.Length - 1))
                Assert.Matches("^(第|甲栏)", Compose.Lines(document, page)[0].Text);
        }
    }

    [Fact]
    public void A_table_of_a_few_rows_stays_on_one_page_wherever_it_comes()
    {
        for (int before = 0; before < 40; before++)
        {
            var document = Compose.Pages([.. Enumerable.Range(0, before).Select(_ => Compose.Paragraph("文")), Compose.Table(5)]);

            Assert.Single(document.Pages.Select((_, page) => page), page => Compose.Lines(document, page).Any(line => line.Text.Contains('第')));
        }
    }

    [Fact]
    public void A_cell_taller_than_a_page_runs_over_pages()
    {
        var document = Compose.Pages(Compose.Table(2, string.Concat(Enumerable.Repeat(Compose.Sentence, 200))));

        Assert.InRange(document.Pages.Length, 5, 40);
        Assert.All(document.Pages, page => Assert.All(page.Items.OfType<GlyphRun>(), run => Assert.InRange(run.Y, 0, page.Height - 20)));
    }

    [Fact]
    public void Header_cells_and_data_cells_are_told_apart()
    {
        var document = Compose.Pages(Compose.Table(1));

        var table = Find(document.Structure, StructureRole.Table).Single();
        Assert.Equal(2, Find(table, StructureRole.HeaderCell).Count());
        Assert.Equal(2, Find(table, StructureRole.DataCell).Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Columns_fill_the_measure(double weight)
    {
        var table = new Table([new(ColumnAlignment.Start, weight), new(ColumnAlignment.End, weight / 3)],
            [new(Compose.Words("甲")), new(Compose.Words("乙"))], [[new(Compose.Words(Compose.Sentence)), new(Compose.Words("95%"))]]);
        var document = Compose.Pages(table);

        double right = document.Pages[0].Items.OfType<GlyphRun>().Where(run => Compose.TextOf(run, document).Contains('%'))
            .Max(run => run.X + (run.Glyphs[^1].X + document.Faces[run.Face].AdvanceOf(run.Glyphs[^1].Glyph)) / 1000 * run.Size);
        Assert.Equal(77.14 + 441 - 4, right, 0.1);
    }

    private static IEnumerable<StructureNode> Find(StructureNode node, StructureRole role) =>
        node.Children.SelectMany(child => Find(child, role)).Concat(node.Role == role ? [node] : []);
}

using System.Text.Json;
using System.Xml.Linq;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Building;

/// <summary>What pandoc reads out of the Word files that the program writes.</summary>
[Tier(Tier.Tools)]
public class PandocTests
{
    private static readonly XNamespace W = DocxFile.W;

    [ToolTheory("pandoc")]
    [InlineData("handbook")]
    [InlineData("worksheet")]
    [InlineData("flash-cards")]
    public void Pandoc_reads_headings_lists_and_tables_back(string edition)
    {
        var files = WordFiles.All.Where(built => built.Name.EndsWith($"-{edition}.docx", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        foreach (var (_, file) in files)
        {
            string path = Path.GetTempFileName();
            try
            {
                File.WriteAllBytes(path, file.Bytes);
                using var read = JsonDocument.Parse(OutsideProgram.OutputOf("pandoc", "-f", "docx", "-t", "json", path));
                var pandoc = PandocOutline.Of(read.RootElement);
                var styles = new WordStyles(file);

                Assert.Equal(file.Paragraphs.Where(styles.IsHeading).Select(paragraph => Fold($"{styles.LevelOf(paragraph)} {DocxFile.TextOf(paragraph)}")), pandoc.Headings.Select(Fold));
                // A heading with which a count starts anew pandoc may take for an item as well, depending on what stands before it.
                int anew = file.Paragraphs.Where(styles.IsHeading).Select(paragraph => paragraph.Element(W + "pPr")?.Element(W + "numPr")?.Element(W + "numId")?.Attribute(W + "val")?.Value)
                    .Where(instance => instance is not (null or "0")).Distinct().Count();
                int items = file.Paragraphs.Count(styles.IsListItem);
                Assert.InRange(pandoc.Items, items, items + anew);
                Assert.Equal(file.Body.Descendants(W + "tbl").Count(), pandoc.Tables);
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    // Pandoc has rules of its own for white space.
    private static string Fold(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

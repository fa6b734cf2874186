using System.Text.Json;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Building;

/// <summary>What others make of the Word files that the program writes: the schema of Office, the rules of accessibility, pandoc.</summary>
public class WordJudgesTests
{
    private static readonly XNamespace W = DocxFile.W;

    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void Every_file_follows_the_schema(FileFormatVersions version)
    {
        var validator = new OpenXmlValidator(version);
        Assert.NotEmpty(WordFiles.All);
        Assert.Empty(WordFiles.All.SelectMany(built =>
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(built.File.Bytes), false);
            return validator.Validate(package).Select(error => $"{built.Name}: {error.Part?.Uri} {error.Path?.XPath} {error.Description}").ToList();
        }));
    }

    [Fact]
    public void Every_file_can_be_read_by_ear()
    {
        Assert.NotEmpty(WordFiles.All);
        Assert.Empty(WordFiles.All.SelectMany(built => AccessibilityLint.Check(built.File).Select(fault => $"{built.Name}: {fault}")));
    }

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
                using var read = JsonDocument.Parse(ToolTheoryAttribute.Run("pandoc", "-f", "docx", "-t", "json", path));
                var pandoc = PandocOutline.Of(read.RootElement);
                var styles = new WordStyles(file);

                Assert.Equal(file.Paragraphs.Where(styles.IsHeading).Select(paragraph => Fold($"{styles.LevelOf(paragraph)} {DocxFile.TextOf(paragraph)}")), pandoc.Headings.Select(Fold));
                Assert.Equal(file.Paragraphs.Count(styles.IsListItem), pandoc.Items);
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

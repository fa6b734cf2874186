using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>What <c>new --house-style</c> writes: a template that explains itself and is a house style as it is.</summary>
public class HouseStyleStartTests
{
    private const string Path = "/project/house.dotx";

    private static readonly XNamespace W = DocxFile.W;

    // What no one writes with.
    private static readonly string[] Technical = ["Default Paragraph Font", "Normal Table", "No List", "Section End", "Table Gap"];

    private static readonly string[] Places = ["Answer", "Sample", "Caution", "Tip", "Note", "Warning", "Letter", "Dialogue", "Translation"];

    private static readonly MemoryFileSystem Files = Start();

    private static readonly DocxFile Starter = DocxFile.Open(Files.Read(Path));

    [Fact]
    public void It_is_a_valid_template()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Starter.Bytes), false);
        Assert.Equal(WordprocessingDocumentType.Template, package.DocumentType);
        foreach (var version in new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
            Assert.Empty(new OpenXmlValidator(version).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Fact]
    public void Every_style_is_named_and_explained()
    {
        var rows = Starter.Body.Descendants(W + "tbl").Last().Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(DocxFile.TextOf).ToArray()).ToList();
        Assert.All(rows, row => Assert.All(row, cell => Assert.NotEmpty(cell)));
        var explained = rows.Select(row => row[1]).ToList();
        Assert.Equal(explained.Distinct(), explained);
        string text = DocxFile.TextOf(Starter.Body);
        var missing = Names().Except(Technical).Where(name => !explained.Contains(name) && !IsPair(name) && !IsLevel(name, explained) && !text.Contains(name, StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Fact]
    public void Styles_that_people_write_with_have_their_chinese_name()
    {
        var rows = Starter.Body.Descendants(W + "tbl").Last().Elements(W + "tr").Skip(1).Select(row => row.Elements(W + "tc").Select(DocxFile.TextOf).ToArray()).ToDictionary(row => row[1], row => row[0]);
        var styles = Starter.Part("word/styles.xml").Elements(W + "style").Where(style => (string?)style.Attribute(W + "customStyle") == "true" && rows.ContainsKey(NameOf(style))).ToList();
        Assert.True(styles.Count > 25, $"{styles.Count}");
        Assert.All(styles, style => Assert.Equal(rows[NameOf(style)], (string?)style.Element(W + "aliases")?.Attribute(W + "val")));
    }

    [Fact]
    public void Nothing_is_wrong_with_it_as_a_house_style()
    {
        var run = TestRun.Of(Files, "check", "--reference-docx", "house.dotx");
        Assert.Equal((0, "'house.dotx' changes nothing but looks\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_pack_in_it_has_the_same_text_and_its_own_title_in_the_head()
    {
        var files = Start();
        var plain = Build(files);
        var made = Build(files, "--reference-docx", "house.dotx");

        Assert.Equal(Texts(plain), Texts(made));
        string head = DocxFile.TextOf(made.Part("word/house/header1.xml"));
        Assert.StartsWith("小手册", head, StringComparison.Ordinal);
        Assert.DoesNotContain("样式模板", head, StringComparison.Ordinal);
        using var package = WordprocessingDocument.Open(new MemoryStream(made.Bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Fact]
    public void What_is_changed_in_it_is_changed_in_the_pack()
    {
        var made = Build(Start(), "--reference-docx", "house.dotx");
        var names = made.Part("word/styles.xml").Elements(W + "style").Select(NameOf).ToList();
        Assert.Equal(names.Distinct(), names);
        // All that a pack needs is there under its name, so that the template rules it.
        Assert.Empty(made.Part("word/styles.xml").Elements(W + "style").Select(NameOf).Except(Names()));
    }

    [Fact]
    public void It_comes_in_any_design_and_outside_of_any_project()
    {
        var files = new MemoryFileSystem { HasBuiltIn = true };
        var run = TestRun.Of(files, "new", "--house-style", "house/letter.dotx", "--design", "handbook-letter");
        Assert.Equal((0, "house/letter.dotx\n"), (run.ExitCode, run.Output));
        Assert.Equal("12240", (string?)DocxFile.Open(files.Read("/project/house/letter.dotx")).Body.Descendants(W + "pgSz").Last().Attribute(W + "w"));
    }

    [Theory]
    [InlineData("PB0033", "--house-style", "house.docx")]
    [InlineData("PB0028", "mine", "--house-style", "other.dotx")]
    [InlineData("PB0028")]
    public void What_cannot_be_meant_is_refused(string code, params string[] arguments)
    {
        var run = TestRun.Of(new MemoryFileSystem { HasBuiltIn = true }, ["new", .. arguments]);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains($"error[{code}]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_stays()
    {
        var files = new MemoryFileSystem { HasBuiltIn = true };
        files.Put(Path, "mine");
        Assert.Contains("error[PB0032]", TestRun.Of(files, "new", "--house-style", "house.dotx").Error, StringComparison.Ordinal);
        Assert.Equal("mine", files.Text(Path));
    }

    // A place and a thing, such as Tip List Bullet; its like right after it is Next.
    private static bool IsPair(string name) => Places.Any(place => name.StartsWith(place + " ", StringComparison.Ordinal));

    // A level of a list, with white above it or not.
    private static bool IsLevel(string name, List<string> explained)
    {
        name = name.EndsWith(" Loose", StringComparison.Ordinal) ? name[..^6] : name;
        return explained.Contains(name[^1] is >= '2' and <= '5' ? name[..^2] : name);
    }

    private static IEnumerable<string> Names() => Starter.Part("word/styles.xml").Elements(W + "style").Select(NameOf);

    private static string NameOf(XElement style) => (string)style.Element(W + "name")!.Attribute(W + "val")!;

    private static List<string> Texts(DocxFile file) => [.. file.NumberedParagraphs.Select(DocxFile.TextOf)];

    private static DocxFile Build(MemoryFileSystem files, params string[] more)
    {
        var run = TestRun.Of(files, ["build", "--edition", "handbook", "--format", "docx", .. more]);
        Assert.True(run.ExitCode == 0, run.Error);
        return DocxFile.Open(files.Read("/project/output/small-handbook.docx"));
    }

    private static MemoryFileSystem Start()
    {
        var files = TestRun.SmallProject();
        var run = TestRun.Of(files, "new", "--house-style", "house.dotx");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.DoesNotContain("warning", run.Error, StringComparison.Ordinal);
        return files;
    }
}

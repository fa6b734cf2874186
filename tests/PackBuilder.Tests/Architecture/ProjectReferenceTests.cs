using System.Xml.Linq;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Architecture;

/// <summary>Who may use whom. The compiler holds what the project files say; this test holds the project files.</summary>
public class ProjectReferenceTests
{
    [Theory]
    [InlineData("Text", "", "YamlDotNet")]
    [InlineData("Guides", "Text", "AngleSharp CsvHelper ExcelNumberFormat Markdig MimeKit PdfPig")]
    [InlineData("Packs", "Guides Text", "")]
    [InlineData("Templating", "Text", "Scriban.Signed")]
    [InlineData("Documents", "Text", "Markdig")]
    [InlineData("Looks", "Documents Text", "")]
    [InlineData("Typesetting", "Documents Looks Text", "")]
    [InlineData("Pdf", "Text Typesetting", "")]
    [InlineData("Docx", "Documents Looks Text", "")]
    [InlineData("Exchange", "Guides Packs Text", "DocumentFormat.OpenXml Microsoft.Data.Sqlite")]
    [InlineData("Html", "Documents Looks Text", "")]
    [InlineData("Slides", "Documents Looks Text", "DocumentFormat.OpenXml")]
    [InlineData("Building", "Documents Docx Guides Html Looks Packs Pdf Slides Templating Text Typesetting", "")]
    [InlineData("Serve", "Building Documents Guides Packs Text", "")]
    [InlineData("Cli", "Building Documents Docx Exchange Guides Looks Packs Pdf Serve Templating Text Typesetting", "Spectre.Console System.CommandLine Wcwidth")]
    public void A_project_uses_what_the_map_says_and_nothing_else(string project, string projects, string packages)
    {
        var file = XDocument.Load(Path.Combine(
            TestPaths.Repository, "src", $"PackBuilder.{project}", $"PackBuilder.{project}.csproj"));

        Assert.Equal(projects, string.Join(' ', References(file, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))["PackBuilder.".Length..])
            .Order(StringComparer.Ordinal)));
        Assert.Equal(packages, string.Join(' ', References(file, "PackageReference").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_map_names_every_project()
    {
        var folders = Directory.GetDirectories(Path.Combine(TestPaths.Repository, "src"))
            .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

        Assert.Equal(
            ["PackBuilder.Building", "PackBuilder.Cli", "PackBuilder.Documents", "PackBuilder.Docx", "PackBuilder.Exchange", "PackBuilder.Guides", "PackBuilder.Html", "PackBuilder.Looks", "PackBuilder.Packs",
                "PackBuilder.Pdf", "PackBuilder.Serve", "PackBuilder.Slides", "PackBuilder.Templating", "PackBuilder.Text", "PackBuilder.Typesetting"],
            folders);
    }

    private static IEnumerable<string> References(XDocument file, string kind) =>
        file.Descendants(kind).Select(element => (string)element.Attribute("Include")!);
}

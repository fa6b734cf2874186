using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Building;

/// <summary>What others make of the Word files that the program writes: the schema of Office, the rules of accessibility.</summary>
[Tier(Tier.Packs)]
public class WordJudgesTests
{
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
}

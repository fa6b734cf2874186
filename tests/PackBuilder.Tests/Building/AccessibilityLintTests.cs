using System.IO.Compression;
using System.Text;
using PackBuilder.Tests.Docx;

namespace PackBuilder.Tests.Building;

/// <summary>The lint finds each fault when it is put into a sound file.</summary>
public class AccessibilityLintTests
{
    private const string Sound = "# 一\n\n字[站点](https://example.com/a)\n\n- 甲\n\n| 甲 | 乙 |\n|---|---|\n| 子 | 1 |\n\n## 二\n\n字\n";

    [Fact]
    public void A_sound_file_has_no_fault() => Assert.Empty(AccessibilityLint.Check(DocxFile.Of(Sound)));

    [Theory]
    [InlineData("docProps/core.xml", ">T</", "></", "the property title is empty")]
    [InlineData("word/styles.xml", "w:eastAsia=\"zh-CN\"", "", "the text has no language")]
    [InlineData("word/document.xml", "<w:tblHeader />", "", "a table has no heads")]
    [InlineData("word/document.xml", "<w:tcPr>", "<w:tcPr><w:vMerge/>", "a table has merged cells")]
    [InlineData("word/document.xml", "\"Heading2\"", "\"Heading3\"", "is of level 3 below level 1")]
    [InlineData("word/document.xml", "<w:sectPr>", "<w:p/><w:sectPr>", "an empty paragraph")]
    [InlineData("word/document.xml", "<w:t>甲</w:t>", "<w:t/>", "an empty paragraph")]
    [InlineData("word/document.xml", "<w:t>站点</w:t>", "<w:t/>", "has no words")]
    [InlineData("word/document.xml", "<w:t>站点</w:t>", "<w:t>https://example.com/b</w:t>", "says https://example.com/b")]
    [InlineData("word/document.xml", "<w:t>字</w:t>", "<w:t>• 字</w:t>", "a list made by hand")]
    [InlineData("word/document.xml", "<w:sectPr>", "<w:p><w:r><w:t>字</w:t><w:drawing><wp:docPr xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" id=\"9\" name=\"图\"/></w:drawing></w:r></w:p><w:sectPr>", "has no text")]
    public void A_planted_fault_is_found(string part, string sound, string faulty, string expected)
    {
        var faults = AccessibilityLint.Check(Plant(part, sound, faulty)).ToList();
        Assert.Contains(faults, fault => fault.Contains(expected, StringComparison.Ordinal));
    }

    private static DocxFile Plant(string part, string sound, string faulty)
    {
        using var package = new MemoryStream();
        package.Write(DocxFile.Of(Sound).Bytes);
        using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(zip.GetEntry(part)!.Open()))
                text = reader.ReadToEnd();
            Assert.Contains(sound, text, StringComparison.Ordinal);
            zip.GetEntry(part)!.Delete();
            using var stream = zip.CreateEntry(part).Open();
            stream.Write(Encoding.UTF8.GetBytes(text.Replace(sound, faulty, StringComparison.Ordinal)));
        }

        return DocxFile.Open(package.ToArray());
    }
}

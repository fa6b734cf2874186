using PackBuilder.Docx.References;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Docx.References;

public class ReferenceReaderTests
{
    [Theory]
    [InlineData("libreoffice.docx")]
    [InlineData("python-docx.docx")]
    public void Files_of_other_programs_are_read(string file)
    {
        var read = ReferenceReader.Read(file, File.ReadAllBytes(Path.Combine(TestPaths.Data, "docx", file)), null);
        Assert.Empty(read.Diagnostics);
        Assert.NotNull(read.Value);
    }

    [Fact]
    public void A_file_with_a_password_is_refused() =>
        Assert.Equal("PB7010", CodeOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));

    [Theory]
    [InlineData("")]
    [InlineData("no zip at all")]
    public void What_is_no_docx_is_refused(string content) => Assert.Equal("PB7011", CodeOf(HouseFile.Text(content)));

    [Fact]
    public void A_cut_file_is_refused() => Assert.Equal("PB7011", CodeOf(HouseFile.Make()[..2000]));

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/header1.xml")]
    [InlineData("word/media/image1.png")]
    public void A_file_without_a_part_it_needs_is_refused(string part) => Assert.Equal("PB7011", CodeOf(HouseFile.Pack(Without(part))));

    [Theory]
    [InlineData("<w:styles")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\">]><a>&b;</a>")]
    public void Damaged_xml_is_refused(string xml) => Assert.Equal("PB7011", CodeOf(HouseFile.Pack(With("word/styles.xml", HouseFile.Text(xml)))));

    [Fact]
    public void Endless_nesting_is_refused()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));
        Assert.Equal("PB7011", CodeOf(HouseFile.Pack(With("word/styles.xml", HouseFile.Text(deep)))));
    }

    [Fact]
    public void A_file_that_unpacks_to_too_much_is_refused() =>
        Assert.Equal("PB7012", CodeOf(HouseFile.Pack(With("word/media/huge.bin", new byte[70 << 20]))));

    [Theory]
    [InlineData("word/vbaProject.bin", "macros")]
    [InlineData("word/activeX/activeX1.xml", "ActiveX controls")]
    [InlineData("word/embeddings/oleObject1.bin", "embedded objects")]
    public void Programs_and_embedded_files_are_refused(string part, string named)
    {
        var read = ReferenceReader.Read("house.docx", HouseFile.Pack(With(part, [1])), null);
        Assert.Equal("PB7013", Assert.Single(read.Diagnostics).Code);
        Assert.Contains(named, read.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_from_outside_is_refused()
    {
        var parts = HouseFile.Parts();
        const string file = "word/_rels/header1.xml.rels";
        parts[file] = HouseFile.Text(System.Text.Encoding.UTF8.GetString(parts[file]).Replace("Target=\"/word/media/image1.png\"", "Target=\"https://example.com/a.png\" TargetMode=\"External\""));
        Assert.Equal("PB7011", CodeOf(HouseFile.Pack(parts)));
    }

    [Fact]
    public void Feet_without_a_page_number_are_told()
    {
        var parts = HouseFile.Parts();
        parts["word/footer1.xml"] = HouseFile.Text(System.Text.Encoding.UTF8.GetString(parts["word/footer1.xml"]).Replace(" PAGE ", " DATE "));
        var read = ReferenceReader.Read("house.docx", HouseFile.Pack(parts), null);
        Assert.NotNull(read.Value);
        Assert.Equal("PB7014", Assert.Single(read.Diagnostics).Code);
    }

    private static string CodeOf(byte[] file)
    {
        var read = ReferenceReader.Read("house.docx", file, null);
        Assert.Null(read.Value);
        return Assert.Single(read.Diagnostics).Code;
    }

    private static Dictionary<string, byte[]> Without(string part)
    {
        var parts = HouseFile.Parts();
        parts.Remove(part);
        return parts;
    }

    private static Dictionary<string, byte[]> With(string part, byte[] content)
    {
        var parts = HouseFile.Parts();
        parts[part] = content;
        return parts;
    }
}

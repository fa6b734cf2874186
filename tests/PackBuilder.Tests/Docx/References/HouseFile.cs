using System.IO.Compression;
using System.Text;

namespace PackBuilder.Tests.Docx.References;

/// <summary>A reference document made by hand: the house writes 三号仿宋 on a grid of its own, in green, with a logo in its head.</summary>
internal static class HouseFile
{
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The parts by name; a test may change them before they are packed.</summary>
    public static Dictionary<string, byte[]> Parts() => new()
    {
        ["[Content_Types].xml"] = Text("""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
            <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
            <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
            <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
            </Types>
            """),
        ["_rels/.rels"] = Relationships(("r1", "officeDocument", "word/document.xml")),
        ["word/_rels/document.xml.rels"] = Relationships(
            ("r1", "styles", "styles.xml"), ("r2", "numbering", "numbering.xml"), ("r3", "settings", "settings.xml"), ("r4", "theme", "theme/theme1.xml"),
            ("r5", "header", "header1.xml"), ("r6", "footer", "footer1.xml")),
        ["word/_rels/header1.xml.rels"] = Relationships(("p1", "image", "/word/media/image1.png")),
        ["word/media/image1.png"] = Picture,
        ["word/document.xml"] = Root("document", """
            <w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="r5"/><w:footerReference w:type="default" r:id="r6"/>
            <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/>
            <w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr></w:body>
            """),
        ["word/styles.xml"] = Root("styles", """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>
            <w:sz w:val="32"/><w:lang w:val="en-US" w:eastAsia="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="Heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>
            <w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/><w:color w:val="0B5D3B" w:themeColor="accent1"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="List Number"/><w:basedOn w:val="a"/>
            <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Question"><w:name w:val="Something Else"/><w:basedOn w:val="a"/></w:style>
            """),
        ["word/numbering.xml"] = Root("numbering", """
            <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
            <w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>
            """),
        ["word/settings.xml"] = Root("settings", """
            <w:trackRevisions/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop w:val="420"/><w:updateFields w:val="true"/>
            """),
        ["word/theme/theme1.xml"] = Text("""
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:fontScheme name="f">
            <a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/></a:majorFont>
            <a:minorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:font script="Hans" typeface="仿宋"/></a:minorFont>
            </a:fontScheme></a:themeElements></a:theme>
            """),
        ["word/header1.xml"] = Root("hdr", """
            <w:p><w:r><w:t>就业指导中心</w:t></w:r><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">
            <wp:extent cx="900000" cy="300000"/><wp:docPr id="1" name="logo"/>
            <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="logo"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill><a:blip r:embed="p1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>
            </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
            """),
        ["word/footer1.xml"] = Root("ftr", """<w:p><w:r><w:t>第</w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"""),
    };

    public static byte[] Make() => Pack(Parts());

    public static byte[] Pack(Dictionary<string, byte[]> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Root(string name, string content) => Text($"""<w:{name} xmlns:w="{Word}" xmlns:r="{Types}">{content}</w:{name}>""");

    private static byte[] Relationships(params (string Id, string Kind, string Target)[] relationships) => Text(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relationships.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{Types}/{one.Kind}\" Target=\"{one.Target}\"/>"))
        + "</Relationships>");
}

using System.IO.Compression;
using System.Xml.Linq;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Docx;

/// <summary>The numbers that LibreOffice counts, in a document as written and in one that somebody changed.</summary>
[Tier(Tier.Tools)]
public class RenumberingInOfficeTests
{
    private static readonly XNamespace W = DocxFile.W;

    private const string Guide = """
        # 客服面试

        ## 一、自我介绍

        ::: question {number=1}
        介绍自己

        ::: part {label="答题要点"}
        1. 名字
        2. 经历
        :::

        ::: part {label="追问"}
        1. 为什么
        2. 后来呢
        :::
        :::

        ::: question {number=2}
        三十秒

        ::: part {label="答题要点"}
        1. 一句话
        :::
        :::

        ## 二、动机

        ::: question {number=3}
        为什么

        ::: part {label="答题要点"}
        1. 喜欢
        2. 擅长
        :::
        :::

        ## 三、收尾

        # 资料来源

        ## 一、书
        """;

    [ToolFact("soffice")]
    public void Numbers_are_counted_as_they_were_printed() => Assert.Equal(
        ["一、自我介绍", "1介绍自己", "1.名字", "2.经历", "1.为什么", "2.后来呢", "2三十秒", "1.一句话", "二、动机", "3为什么", "1.喜欢", "2.擅长", "三、收尾", "一、书"],
        Numbered(DocxFile.Of(Guide).Bytes));

    [ToolFact("soffice")]
    public void A_question_that_was_copied_and_a_section_that_was_deleted_leave_right_numbers() => Assert.Equal(
        ["一、自我介绍", "1介绍自己", "1.名字", "2.经历", "1.为什么", "2.后来呢", "2介绍自己", "1.名字", "2.经历", "1.为什么", "2.后来呢", "3三十秒", "1.一句话", "二、收尾", "一、书"],
        Numbered(Edited(DocxFile.Of(Guide), body =>
        {
            var all = body.Elements(W + "p").ToList();
            int first = all.FindIndex(one => DocxFile.TextOf(one) == "介绍自己"), second = all.FindIndex(one => DocxFile.TextOf(one) == "三十秒");
            all[second].AddBeforeSelf(all[first..second].Select(one => new XElement(one)));
            int from = all.FindIndex(one => DocxFile.TextOf(one) == "动机"), to = all.FindIndex(one => DocxFile.TextOf(one) == "收尾");
            all[from..to].ForEach(one => one.Remove());
        })));

    private static byte[] Edited(DocxFile file, Action<XElement> edit)
    {
        var root = file.Part("word/document.xml");
        edit(root.Element(W + "body")!);
        var stream = new MemoryStream();
        stream.Write(file.Bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var entry = zip.CreateEntry("word/document.xml").Open();
            root.Save(entry);
        }

        return stream.ToArray();
    }

    // Lines that start with a number; labels in frames stand where LibreOffice puts them.
    private static List<string> Numbered(byte[] docx)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "a.docx"), docx);
            OutsideProgram.OutputOf("soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, Path.Combine(folder, "a.docx"));
            return [.. File.ReadAllLines(Path.Combine(folder, "a.txt")).Select(line => string.Concat(line.Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF')))
                .Where(line => line is ['一' or '二' or '三', '、', ..] or [>= '1' and <= '9', _, ..])];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

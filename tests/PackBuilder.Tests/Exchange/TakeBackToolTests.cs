using System.Xml.Linq;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Exchange;

/// <summary>Word files that other programs changed or saved anew come home as well.</summary>
[Tier(Tier.Tools)]
public class TakeBackToolTests
{
    private const string Source = "/project/sources/guides/tiny.md";

    private readonly MemoryFileSystem _files = TestRun.SmallProject();

    [ToolFact("soffice")]
    public void A_file_that_libreoffice_saved_anew_changes_nothing()
    {
        var run = TakeBack(Resaved(Build()));
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
    }

    [ToolFact("soffice")]
    public void What_was_changed_before_libreoffice_saved_it_comes_home()
    {
        var run = TakeBack(Resaved(new EditedDocx(Build()).Say("请介绍一下你自己。", "请用一分钟介绍一下你自己。").Save()), "--write");
        Assert.Equal("tiny:\n  question 1 changed q-introduce prompt: '请介绍一下你自己。' -> '请用一分钟介绍一下你自己。'\n", run.Output);
        Assert.Contains("### 问题 1　请用一分钟介绍一下你自己。 {#q-introduce", System.Text.Encoding.UTF8.GetString(_files.Read(Source)));
    }

    [ToolFact("soffice")]
    public void Deleted_moved_and_new_questions_tracked_changes_and_comments_come_home_from_libreoffice()
    {
        _files.Put(Source, TakeBackTests.Guide);
        var edited = new EditedDocx(Build());
        XNamespace w = DocxFile.W;
        var copied = EditedDocx.CopyOf(edited.Question("为什么做客服"));
        copied.SelectMany(one => one.Descendants(w + "t")).First(one => one.Value.Contains("为什么做客服", StringComparison.Ordinal)).Value = "为什么来我们这里？";
        copied.SelectMany(one => one.Descendants(w + "t")).First(one => one.Value.Contains("打交道", StringComparison.Ordinal)).Value = "离家近。";
        edited.Question("只有三十秒呢").ForEach(one => one.Remove());
        var moved = edited.Question("能干多久");
        moved.ForEach(one => one.Remove());
        edited.Paragraph("为什么做客服").AddBeforeSelf(moved);
        edited.Question("为什么做客服")[^1].AddAfterSelf(copied);
        var run = edited.Paragraph("至少两年").Descendants(w + "r").First(one => DocxFile.TextOf(one).Contains("两年", StringComparison.Ordinal));
        run.ReplaceWith(
            Said("t", "至少"), new XElement(w + "del", new XAttribute(w + "id", 900), new XAttribute(w + "author", "李"), Said("delText", "两")),
            new XElement(w + "ins", new XAttribute(w + "id", 901), new XAttribute(w + "author", "李"), Said("t", "三")), Said("t", "年。"));
        edited.Comments.Add(("李老师", "这题太宽。"));
        edited.Paragraph("请介绍一下").Add(new XElement(w + "r", new XElement(w + "commentReference", new XAttribute(w + "id", 0))));

        var back = TakeBack(Resaved(edited.Save()));

        Assert.Equal(
            """
            tiny:
              question 2 changed q-long sample: '至少两年。' -> '至少三年。'
              question 2 moved q-long: from motivation to motivation, before q-why
              question 4 added motivation-q3: '为什么来我们这里？'
              removed q-short: '只有三十秒呢？'
            comment on question 1 by 李老师: 这题太宽。

            """.ReplaceLineEndings("\n"), back.Output);
        Assert.Equal(0, back.ExitCode);

        XElement Said(string element, string text) => new(w + "r", new XElement(w + element, text));
    }

    [ToolFact("/usr/bin/python3")]
    public void What_python_docx_changes_comes_home()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string path = Path.Combine(folder, "a.docx");
            File.WriteAllBytes(path, Build());
            const string Script = """
                import copy, sys
                try:
                    import docx
                except ImportError:
                    sys.exit(77)
                d = docx.Document(sys.argv[1])
                at = next(i for i, p in enumerate(d.paragraphs) if any(r.style.name == "Question Text" for r in p.runs))
                question, rest = d.paragraphs[at], d.paragraphs[at + 1:at + 6]
                next(r for p in d.paragraphs for r in p.runs if "小云" in r.text).text = "您好，我叫小李。"
                clones = [copy.deepcopy(p._p) for p in [question] + rest]
                last = ([question] + rest)[-1]._p
                for clone in reversed(clones):
                    last.addnext(clone)
                d.save(sys.argv[1])
                """;
            var edited = OutsideProgram.Run("/usr/bin/python3", "-c", Script, path);
            Assert.SkipWhen(edited.ExitCode == 77, "python-docx is not here");
            Assert.True(edited.ExitCode == 0, edited.Error);
            var run = TakeBack(File.ReadAllBytes(path), "--write");
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("question 1 changed q-introduce sample: '您好，我叫小云。' -> '您好，我叫小李。'", run.Output);
            Assert.Contains("question 2 added", run.Output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Resaved(byte[] docx)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "a.docx"), docx);
            OutsideProgram.OutputOf("soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx:Office Open XML Text", "--outdir", Path.Combine(folder, "out"), Path.Combine(folder, "a.docx"));
            return File.ReadAllBytes(Path.Combine(folder, "out", "a.docx"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private byte[] Build()
    {
        var run = TestRun.Of(_files, "build", "--edition", "handbook", "--format", "docx", "--output", "out");
        Assert.True(run.ExitCode == 0, run.Error);
        return _files.Read("/project/out/small-handbook.docx");
    }

    private TestRun TakeBack(byte[] file, params string[] options)
    {
        _files.Put("/project/edited.docx", file);
        return TestRun.Of(_files, ["take-back", "edited.docx", .. options]);
    }
}

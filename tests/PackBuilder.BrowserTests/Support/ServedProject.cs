using PackBuilder.Building.Files;
using PackBuilder.Cli.Commands;
using PackBuilder.Cli.Hosting;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.BrowserTests.Support;

/// <summary>A small project on the real disk, served as <c>packbuilder serve</c> does, with the system telling of changes.</summary>
internal sealed class ServedProject : IDisposable
{
    private const string Pack = """
        schema: packbuilder/pack@1
        id: small
        title: {zh: 小手册, en: Small handbook}
        include: {guides: [tiny, bank]}
        editions: [handbook, worksheet, answer-key]
        """;

    private const string Guide = """
        ---
        id: tiny
        title: 小指南
        languages: [zh]
        rights: {licence: CC-BY-4.0, permission: own}
        ---

        # 小指南

        ## 一、自我介绍 {#intro}

        一段正文。

        ### 问题 1　请介绍一下你自己。 {#q-introduce kind=self-introduction difficulty=1 minutes=1}

        **答题要点：**

        1. 一句话说明你是谁。

        **参考回答：** 您好，我叫小云。

        """;

    private const string Bank = "前台题库\n\n分享到：微信 微博 QQ空间\n\n1、客人要求提前入住怎么办？\n答：先查房态，再说明。\n\n2、客人投诉噪音怎么办？\n答：先道歉，再换房。\n\n客人的行李丢了，你会怎么处理？\n\n先安抚，再查监控。\n";

    private readonly ScratchFolder _folder = new();
    private readonly LinkWriter _output = new();

    public ServedProject(string language = "zh")
    {
        Write("packbuilder.yaml", $"schema: packbuilder/project@1\nlanguage: {language}\n");
        Write("templates/packs/small.yaml", Pack);
        Write("sources/guides/tiny.md", Guide);
        Write("sources/guides/bank.txt", Bank);
        var host = new Host(new DiskFileSystem(), _output, TextWriter.Null, false, _ => null, _folder.Location);
        // It ends with the tests.
        new Thread(() => CommandLine.Run(["serve"], host)) { IsBackground = true }.Start();
    }

    /// <summary>What a person opens.</summary>
    public Task<string> LinkAsync() => _output.Link;

    public string PathOf(string name) => _folder[name];

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!);
        File.WriteAllText(_folder[name], text);
    }

    public void Change(string name, string from, string to)
    {
        string text = File.ReadAllText(_folder[name]);
        Assert.Contains(from, text);
        File.WriteAllText(_folder[name], text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    // The first line that is printed is the link.
    private sealed class LinkWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> _link = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Link => _link.Task;

        public override void WriteLine(string? value) => _link.TrySetResult(value ?? "");
    }
}

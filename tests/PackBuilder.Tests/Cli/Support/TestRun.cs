using PackBuilder.Cli.Commands;
using PackBuilder.Cli.Hosting;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Support;

/// <summary>A run of the program in memory.</summary>
internal sealed record TestRun(int ExitCode, string Output, string Error)
{
    /// <summary>A small project: the real templates and fonts, one guide of a few lines, one pack.</summary>
    public static MemoryFileSystem SmallProject()
    {
        var files = new MemoryFileSystem();
        files.Mount("/project/templates/fonts", Path.Combine(TestPaths.Repository, "templates", "fonts"));
        files.Mount("/project/templates/designs", Path.Combine(TestPaths.Repository, "templates", "designs"));
        files.Mount("/project/templates/partials", Path.Combine(TestPaths.Repository, "templates", "partials"));
        files.Mount("/project/templates/editions", Path.Combine(TestPaths.Repository, "templates", "editions"));
        foreach (string path in Directory.GetFiles(Path.Combine(TestPaths.Repository, "templates"), "*.sbn"))
            files.Put("/project/templates/" + Path.GetFileName(path), File.ReadAllBytes(path));
        files.Put("/project/packbuilder.yaml", "schema: packbuilder/project@1\n");
        files.Put("/project/templates/packs/small.yaml", """
            schema: packbuilder/pack@1
            id: small
            title: {zh: 小手册, en: Small handbook}
            include: {guides: [tiny]}
            editions: [handbook, worksheet, answer-key]
            """);
        files.Put("/project/sources/guides/tiny.md", """
            ---
            id: tiny
            title: 小指南
            languages: [zh]
            rights: {licence: CC-BY-4.0, permission: own}
            ---

            # 小指南

            开头的话。

            ## 一、自我介绍 {#intro}

            一段正文。

            ### 问题 1　请介绍一下你自己。 {#q-introduce kind=self-introduction difficulty=1 minutes=1}

            **考察点：** 能否简短。

            **答题要点：**

            1. 一句话说明你是谁。

            **参考回答：** 您好，我叫小云。

            """);
        return files;
    }

    public static TestRun Of(MemoryFileSystem files, params string[] arguments) => Of(files, _ => null, arguments);

    public static TestRun Of(MemoryFileSystem files, Func<string, string?> environment, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(arguments, new Host(files, output, error, false, environment, Path.GetFullPath("/project")));
        return new TestRun(code, output.ToString(), error.ToString());
    }
}

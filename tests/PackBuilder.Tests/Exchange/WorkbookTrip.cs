using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Exchange;

/// <summary>A small project whose bank goes out as a workbook and comes back, and the bank itself, written as Markdown and as YAML.</summary>
internal static class WorkbookTrip
{
    public const string Markdown = """
        ---
        id: desk
        title: {zh: 前台题库, en: Front desk}
        languages: [zh, en]
        rights: {licence: CC-BY-4.0, permission: own}
        ---

        # 前台题库
        EN: Front desk

        ## 一、接待 {#reception tags="opening"}
        EN: Reception

        先说一句。
        EN: A word before.

        ### 问题 1　客人投诉噪音，您怎么办？ {#q-noise kind=situational difficulty=2 minutes=3 tags="opening"}
        EN: A guest complains of noise. What do you do?

        **考察点：** 先人后事。
        EN: People first.

        **答题要点：**

        1. 先道歉。
           EN: Apologise.
        2. 再换房。
           EN: Offer another room.

        **参考回答：** 非常抱歉打扰您休息。
        EN: I am sorry that you were disturbed.

        **追问：**

        - 没有空房呢？
          EN: And if there is none?

        **评分标准：**

        | 看什么<br>EN: Criterion | 1分 | 3分 |
        |---|---|---|
        | 语气<br>EN: Tone | 生硬<br>EN: Curt | 温和<br>EN: Warm |

        > **提示：** 先听完。
        > EN: Hear them out.

        ### 问题 2　哪些话可以说？ {#q-words kind=multiple-choice}
        EN: What may be said?

        - A. 我来查
          EN: Let me check
        - B. 不归我管
          EN: Not my job
        - C. 五分钟内回您
          EN: Within five minutes

        **答案：** A、C

        ## 二、退房 {#leaving tags="opening"}
        EN: Leaving

        ### 问题 3　早上退房的人多，您怎么安排？ {#q-queue kind=situational difficulty=1 minutes=2}
        EN: Many leave at once. How do you organise it?

        **参考回答：** 分两列。
        EN: Two queues.

        """;

    public const string Yaml = """
        # Written by hand.
        schema: packbuilder/guide@1
        id: desk
        title: {zh: 前台题库, en: Front desk}
        languages: [zh, en]
        source: {file: "", sha256: "", kind: yaml, rights: {licence: CC-BY-4.0, permission: own}}
        sections:
          - id: reception
            heading: {zh: 接待, en: Reception}
            level: 2
            tags: [opening]
            blocks:
              # The most frequent one.
              - type: question
                id: q-noise
                number: "1"
                kind: situational
                difficulty: 2
                prompt: {zh: "客人投诉噪音，您怎么办？", en: "A guest complains of noise. What do you do?"}
                answer:
                  text: 非常抱歉打扰您休息。   # as at the desk
                  points:
                    - 先道歉。
                    - 再换房。
              - type: paragraph
                id: between
                text: 中间的话。
              - {type: question, id: q-words, number: "2", prompt: 哪些话可以说？, kind: true-false, correct: ["true"]}
          - id: leaving
            heading: 退房
            level: 2
            blocks:
              - type: question
                id: q-queue
                number: "3"
                prompt: 早上退房的人多，您怎么安排？

        """;

    public const string Workbook = "/project/out/desk.xlsx";

    public static MemoryFileSystem Project(string name, string guide)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/" + name, guide);
        return files;
    }

    public static EditedWorkbook Export(MemoryFileSystem files, string guide = "desk")
    {
        var run = TestRun.Of(files, "export", "--xlsx", guide, "--output", "out");
        Assert.Equal((0, $"out/{guide}.xlsx\n"), (run.ExitCode, run.ExitCode == 0 ? run.Output : run.Error));
        return new EditedWorkbook(files.Read($"/project/out/{guide}.xlsx"));
    }

    public static TestRun Import(MemoryFileSystem files, EditedWorkbook book, string guide = "desk")
    {
        files.Put($"/project/out/{guide}.xlsx", book.Save());
        return TestRun.Of(files, "import", $"out/{guide}.xlsx");
    }
}

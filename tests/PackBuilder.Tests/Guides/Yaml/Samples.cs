using PackBuilder.Guides.Model;

namespace PackBuilder.Tests.Guides.Yaml;

/// <summary>A guide with a value in every field, and texts that are hard to write down.</summary>
internal static class Samples
{
    public static Guide Full => new(
        "full", new LocalizedText("满载的指南", "A full guide"),
        new GuideSource("full.txt", "00ff", SourceFormat.PlainText)
        {
            Url = "https://example.com/a?b=c#d",
            CapturedOn = "2026-01-02",
            Published = "2026-01-01",
            Author = "编者: 甲",
            Truncated = true,
            Rights = new Rights("CC-BY-4.0", "own"),
        },
        [
            new Section("s1", "一、开场", 2, [Question, new ParagraphBlock("- 像列表\n# 像注释")])
            {
                Declared = new DeclaredCounts(5, 2.5, 12.5),
                Tags = ["opening"],
                Audience = ["entry-level"],
                From = new BlockOrigin(3, 1),
            },
            new Section("s2", new LocalizedText("其余", "The rest"), 3, [.. Others]),
        ])
    {
        Languages = ["zh", "en"],
        Tags = ["yes", "12", "2026-01-01", "甲,乙"],
        Intro = "“引言”：\"直\" 'q' \\ 反斜杠\t制表",
        Ledger = new Ledger(9, 5, 3, [new FurnitureLine(1, "breadcrumb")]),
        Repairs = new RepairLog(1, 2, [new RepairedSpan(3, 4, "?头", "。头", "inferred", 1.25)], [new("punctuation", 7)]),
    };

    private static QuestionBlock Question => new(
        "1", new LocalizedText("请介绍自己。", "Please introduce yourself."),
        new Answer(new LocalizedText("您好。\n我叫……", "Hello.\nMy name is …"), ["第一点", new LocalizedText("第二点", "Second")], Complete: false) { Figures = [new GuidePicture("full.pictures/flow.jpg", "流程")] })
    {
        Id = "q-introduce",
        Kind = "self-introduction",
        Points = 2,
        Intent = "条理",
        Frame = "star",
        Material = "m-case",
        Script = "v-lamp",
        For = ["bank", "phone"],
        Samples = [new SampleVariant(["bank"], new LocalizedText("您好，这里是银行。", "Hello, this is the bank."))],
        Options = [new QuestionOption("A", "先道歉"), new QuestionOption("B", new LocalizedText("先查单", "Look it up"))],
        Correct = ["A", "true", "12"],
        Figures = [new GuidePicture("full.pictures/queue.svg", null) { Caption = "排队" }],
        Notes = ["先看坐姿。"],
        Explanation = new LocalizedText("先情绪，后事情。", "People first."),
        Competencies = ["clarity", "motivation"],
        FollowUps = ["后来呢？"],
        FollowUpHints = ["说一个看得见的变化。"],
        RedFlags = ["背稿"],
        Rubric = [new RubricRow("条理", [new RubricLevel(1, "乱"), new RubricLevel(3, "清楚")])],
        Difficulty = 1,
        Minutes = 1.5,
        Tags = ["opening"],
        Audience = ["bilingual"],
        From = new BlockOrigin(4, 2),
    };

    private static IEnumerable<GuideBlock> Others =>
    [
        new ListBlock(true, ["一".Item(), new ListItem("二", [new LocalizedText("甲", "A").Item()]) { ChildrenOrdered = true }]),
        new TableBlock(["列: 一", "true"], [["1.0", ""], ["~", "null"]]) { Caption = "表题", RowsFor = [new TableLimit(1, ["bilingual"])], ColumnsFor = [new TableLimit(0, ["entry-level"])], Write = ["-", "name"] },
        new ScenarioBlock("客户着急", "先安抚", [new Turn("customer", "快点！"), new Turn("agent", "马上。") { Speaker = "小李" }]),
        new ScriptBlock("voicemail", new LocalizedText("留言", "Voicemail"))
        {
            Id = "v-lamp",
            Task = "听两遍，写三行。",
            Text = ["您好，灯坏了。"],
            Turns = [new Turn("customer", "灯坏了。")],
            Answer = ["谁", "什么事"],
            Seconds = 40,
        },
        new MaterialBlock("材料一", "客户买了两件。\n只到了一件。") { Id = "m-case" },
        new FaqBlock("要带什么？", "身份证。"),
        new ExampleBlock("phrase", new LocalizedText(null, "Let me help you.")) { Restates = true },
        new TermBlock("FCR", "First Contact Resolution", "首次解决率"),
        new ChecklistBlock(["守时"], ["迟到"]) { Title = "清单" },
        new LetterBlock("感谢", "尊敬的面试官：", ["谢谢。"], "此致", "[姓名]"),
        new TipBlock("warning", "小心", ["别紧张。"]),
        new FigureBlock(new GuidePicture("full.pictures/desk.png", new LocalizedText("一张桌子", "A desk")) { Caption = "座席", Width = 62.5 }),
        new NoteBlock("问完停三秒。"),
        new FactBlock("首次解决率通常按七天算。", "2026-01-01", "2027-01-01"),
    ];

    private static ListItem Item(this string text) => new(text, []);

    private static ListItem Item(this LocalizedText text) => new(text, []);
}

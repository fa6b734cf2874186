using PackBuilder.Text.Data;

namespace PackBuilder.Benchmarks.Templates;

/// <summary>The models that are measured.</summary>
internal static class BenchmarkModels
{
    public static DataMap Cards(int count) => new DataMapBuilder
    {
        { "cards", Enumerable.Range(0, count).Select(Card) },
    }.Build();

    public static DataMap Handbook(int questions) => new DataMapBuilder
    {
        { "title", "客户服务面试手册 Interview handbook" },
        { "sections", Enumerable.Range(0, questions / 20).Select(Section) },
    }.Build();

    private static DataMap Card(int index) => new DataMapBuilder
    {
        { "front", $"问题 {index}" },
        { "back", $"先倾听客户的问题，再说明处理的步骤 {index}" },
        { "level", (long)(index % 4) },
        { "hint", index % 3 == 0 ? "按 STAR 作答" : null },
    }.Build();

    private static DataMap Section(int index) => new DataMapBuilder
    {
        { "title", $"第 {index + 1} 部分 Part {index + 1}" },
        { "questions", Enumerable.Range(index * 20, 20).Select(Question) },
    }.Build();

    private static DataMap Question(int index) => index % 2 == 0
        ? new DataMapBuilder
        {
            { "prompt", $"客户投诉时你会怎么做？ What would you do? ({index})" },
            { "kind", "choice" },
            { "options", ["倾听 Listen", "解释 Explain", "道歉 Apologise", "转接 Transfer"] },
            { "answer", (long)(index % 4) },
            { "minutes", 2L },
            { "tags", ["投诉", "sop"] },
        }.Build()
        : new DataMapBuilder
        {
            { "prompt", $"请谈谈一次成功的经历。 Tell me about a success. ({index})" },
            { "kind", "open" },
            { "lines", 4L },
            { "minutes", 1L },
            { "tags", ["行为", "star"] },
        }.Build();
}

using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Words;

/// <summary>The kinds of questions by the names that Chinese question banks have for them.</summary>
public static class QuestionKinds
{
    private static readonly (string Kind, string[] Names)[] Known =
    [
        ("self-introduction", ["自我介绍", "开场"]),
        ("motivation", ["动机", "求职动机"]),
        ("self-knowledge", ["自我认识", "自我认知"]),
        ("behavioural", ["行为", "行为面试"]),
        ("situational", ["情景", "情境"]),
        ("knowledge", ["知识", "业务知识"]),
        ("prioritising", ["轻重缓急", "排序"]),
        ("role-play", ["角色扮演"]),
        ("writing", ["写作", "书面表达"]),
        ("numbers", ["数字", "计算"]),
        ("stress", ["压力", "压力面试"]),
        ("logistics", ["安排", "班次和待遇"]),
        ("english", ["英语", "英文"]),
        ("reverse", ["反问"]),
        (ClosedKinds.SingleChoice, ["单选", "单项选择", "单选题"]),
        (ClosedKinds.MultipleChoice, ["多选", "多项选择", "不定项选择"]),
        (ClosedKinds.TrueFalse, ["判断", "判断正误", "是非"]),
        (ClosedKinds.FillIn, ["填空"]),
        (ClosedKinds.Matching, ["匹配", "连线", "配对"]),
        (ClosedKinds.Ordering, ["排列"]),
    ];

    public static ImmutableArray<string> All { get; } = [.. Known.Select(known => known.Kind)];

    /// <summary>What people call a kind; the kind itself where it is none of these.</summary>
    public static string NameOf(string kind) => Known.FirstOrDefault(known => known.Kind == kind).Names?[0] ?? kind;

    /// <summary>The kind that a name stands for; a name that is none of these is a kind of its own.</summary>
    public static string Of(string name)
    {
        string bare = name.EndsWith('题') ? name[..^1] : name;
        return Known.FirstOrDefault(known => known.Names.Contains(bare)).Kind ?? name;
    }
}

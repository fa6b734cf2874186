using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Words;

/// <summary>Who speaks in a dialogue, by the name in front of the words.</summary>
internal static partial class Speakers
{
    public const string Customer = "customer";
    public const string Agent = "agent";
    public const string Other = "other";

    // The first name of each role is the one that a document prints for it anyway.
    private static readonly (string Role, string[] Names)[] Known =
    [
        (Customer, ["客户", "顾客", "用户", "买家", "来电者", "来电人", "乘客", "旅客", "会员", "业主", "住户", "家长", "患者", "客人", "游客", "学员", "储户", "投诉人", "Customer", "Caller"]),
        (Agent, ["客服", "坐席", "客服人员", "在线客服", "客服代表", "回应", "回复", "应答", "店家", "卖家", "Agent", "Representative"]),
        ("interviewer", ["面试官", "考官", "HR", "Interviewer"]),
        ("candidate", ["候选人", "应聘者", "求职者", "应试者", "我", "Candidate"]),
        ("supervisor", ["主管", "班长", "组长", "经理", "Supervisor"]),
        ("colleague", ["同事", "Colleague"]),
    ];

    public static string? RoleOf(string name) => RoleOfWhole(name) ?? (Counted().Match(name) is { Success: true } match ? RoleOfWhole(match.Groups[1].Value) : null);

    private static string? RoleOfWhole(string name)
    {
        foreach (var (role, names) in Known)
        {
            if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
                return role;
        }

        return null;
    }

    // 客户甲 and 客户乙, 客户A, 顾客2: one of several.
    [GeneratedRegex(@"^(.{2,}?)\s?(?:[甲乙丙丁戊己庚辛壬癸]|[一二三四五六七八九十]|[A-Za-z]|[A-Z]?\d{1,2}|[①-⑨])$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    /// <summary>True where the role alone says as much as the name.</summary>
    public static bool IsPlainNameOf(string role, string name) =>
        name is "回应" or "回复" or "应答"
        || Known.Any(known => known.Role == role && (known.Names[0] == name || known.Names[^1] == name));
}

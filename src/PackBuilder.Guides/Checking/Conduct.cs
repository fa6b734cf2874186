using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Checking;

/// <summary>The rules that guides teach, held against what a model agent says: nothing of an account or order before the customer is verified, and no promise nobody may make.</summary>
internal static partial class Conduct
{
    /// <summary>Whether somebody asks who is speaking, or has the system ask.</summary>
    public static bool Verifies(string said) => Verifying().IsMatch(said);

    /// <summary>Where a record was opened and what it holds is said, with nothing before it by which the customer was verified; null where there is no such place.</summary>
    public static string? Discloses(string said) =>
        Disclosing().Match(said) is { Success: true } told && !Verifies(said[..told.Index]) ? told.Value : null;

    /// <summary>What is promised that is not in the agent's hands; null where nothing is.</summary>
    public static string? Promises(string said) => Promising().Match(said) is { Success: true } promised ? promised.Value : null;

    [GeneratedRegex("核对|核实|核验|尾号|后四位|登录|本人|登记邮箱|记录我都看了|前面")]
    private static partial Regex Verifying();

    [GeneratedRegex("查到了[：:，,。]|我这里看到|我看到(?:订单|签收|付款|扣款)|记录显示")]
    private static partial Regex Disclosing();

    // Certain, and of something that is not in the agent's hands; "不能保证" says the opposite.
    [GeneratedRegex("(?<![不没能法])(?:保证|肯定|百分之百)(?:能|会|给您|到账|退款|赔|没问题)|马上就(?:好|到账)")]
    private static partial Regex Promising();
}

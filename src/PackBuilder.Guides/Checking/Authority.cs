using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Answers;

namespace PackBuilder.Guides.Checking;

/// <summary>What texts say an agent may grant, held against what is granted to a customer: more than the sum or the time they state, or a kind of help that they rule out.</summary>
internal sealed partial class Authority
{
    private readonly List<(double Most, string Unit, string Words)> _limits = [];

    private readonly List<(Regex Granting, string Words)> _ruledOut = [];

    private Authority()
    {
    }

    /// <param name="texts">Such as a prompt: 你的权限是补发，不能赔现金。</param>
    public static Authority StatedIn(IEnumerable<string?> texts)
    {
        var authority = new Authority();
        foreach (string text in texts.OfType<string>())
        {
            authority._limits.AddRange(Limit().Matches(text).Select(limit => (Number(limit.Groups["n"].Value), limit.Groups["unit"].Value, limit.Value)));
            authority._ruledOut.AddRange(RuledOut().Matches(text).Select(told => (told.Groups["what"].Value is "赔" or "退" ? GivingMoney() : new Regex($"{told.Groups["what"].Value}给?您"), told.Value)));
        }

        return authority;
    }

    /// <returns>What is granted, and the words that do not allow it; null where all that is granted is allowed.</returns>
    public (string Granted, string Stated)? Exceeded(string said)
    {
        // Who asks, refuses or passes it on grants nothing.
        foreach (string sentence in Sentence().Split(said).Where(sentence => !Reserved().IsMatch(sentence)))
        {
            foreach (var (granting, words) in _ruledOut)
            {
                if (granting.Match(sentence) is { Success: true } granted)
                    return (granted.Value, words);
            }

            foreach (var (most, unit, words) in _limits.Where(_ => Granting().IsMatch(sentence)))
            {
                if (Sum().Matches(sentence).FirstOrDefault(sum => sum.Groups["unit"].Value == unit && Number(sum.Groups["n"].Value) > most) is { } granted)
                    return (granted.Value, words);
            }
        }

        return null;
    }

    private static double Number(string digits) =>
        double.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) ? number : ChineseNumber.Read(digits);

    [GeneratedRegex(@"(?:权限|自行决定|自己(?:能|可以)定)[^。；？！，]{0,8}?(?<n>\d[\d,.]*|[一二两三四五六七八九十百千]+)\s*(?<unit>美元|元|个月|天)")]
    private static partial Regex Limit();

    [GeneratedRegex("权限[^。；？！]{0,16}?不能(?<what>赔|退|补|免|减|换|改|延|送)")]
    private static partial Regex RuledOut();

    [GeneratedRegex("(?:赔|退)(?:您|给您|还您)?[^，。；！？]{0,6}?(?:款|钱|现金|元|块)|原路退")]
    private static partial Regex GivingMoney();

    [GeneratedRegex("赔|补偿|补(?:给)?您|送您|给您|减免|免掉|延")]
    private static partial Regex Granting();

    [GeneratedRegex("不能|不在|没有?权|无权|定不了|办不了|做不了|答应不了|不答应|才能定|申请|审批|组长|主管|经理|负责|升级|转给|要求|您要|您说|您提|客户|他要")]
    private static partial Regex Reserved();

    [GeneratedRegex(@"(?<n>\d[\d,.]*|[一二两三四五六七八九十百千]+)\s*(?<unit>美元|元|个月|天)")]
    private static partial Regex Sum();

    [GeneratedRegex("[。；！？]")]
    private static partial Regex Sentence();
}

using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>What a model agent says keeps the rules that guides teach: nothing of an account or order before the customer is verified, and no promise nobody may make.</summary>
internal sealed partial class ConductRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        if (!guide.IsWritten)
            yield break;
        foreach (var scenario in guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<ScenarioBlock>())
        {
            bool verified = false;
            foreach (var turn in scenario.Turns)
            {
                string said = turn.Text.Zh ?? "";
                verified |= Verifying().IsMatch(said);
                if (!verified && turn.Role == "agent" && Disclosing().Match(said) is { Success: true } told)
                {
                    yield return ContentErrors.UnverifiedDisclosure(guide.Locate(scenario.From, said), told.Value);
                    break;
                }
            }
        }

        foreach (var text in guide.Texts.Where(text => text.Place is TextPlace.Turn or TextPlace.Sample))
        {
            if (text.Text.Zh is { } said && Promising().Match(said) is { Success: true } promised)
                yield return ContentErrors.Promise(guide.Locate(text, promised.Value), promised.Value);
        }
    }

    [GeneratedRegex("核对|核实|核验|尾号|后四位|登录|本人|登记邮箱|记录我都看了|前面")]
    private static partial Regex Verifying();

    // A record was opened and what it holds is said.
    [GeneratedRegex("查到了[：:，,。]|我这里看到|我看到(?:订单|签收|付款|扣款)|记录显示")]
    private static partial Regex Disclosing();

    // Certain, and of something that is not in the agent's hands; "不能保证" says the opposite.
    [GeneratedRegex("(?<![不没能法])(?:保证|肯定|百分之百)(?:能|会|给您|到账|退款|赔|没问题)|马上就(?:好|到账)")]
    private static partial Regex Promising();
}

using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// A sentence after the options of most questions, without a label: it explains. Options that are wrapped go on in other places as
/// well, and what asks is the next question.
/// </summary>
internal static class BareExplanations
{
    private const int Fewest = 3;
    private const double Least = 0.6;

    public static void Apply(LineFacts[] facts)
    {
        int runs = 0, wrapped = 0;
        var after = new List<int>();
        for (int i = 1; i < facts.Length; i++)
        {
            if (facts[i - 1].Options.IsEmpty || !facts[i].Options.IsEmpty)
                continue;
            // A line between two options of one question is a piece of the first of them.
            if (i + 1 < facts.Length && facts[i + 1].Options is [var next, ..] && next.Key == facts[i - 1].Options[^1].Key + 1)
            {
                wrapped++;
                continue;
            }

            runs++;
            if (Explains(facts, i))
                after.Add(i);
        }

        if (after.Count < Math.Max(Fewest, Least * runs) || wrapped * 10 > runs)
            return;
        foreach (int i in after)
            facts[i] = facts[i] with { Label = new LabelMark(BankField.Explanation, "", QuestionSorting.WithoutSign(facts[i].Line.Text), true), IsOutline = false };
    }

    private static bool Explains(LineFacts[] facts, int i) =>
        facts[i] is { Label: null, Number: null, Heads: null, IsOutline: false, Ask: 0, Line: { HasText: true, AfterBlank: false } or { HasText: true, Kind: LineKind.Line, IsOfPlainText: false, IsBold: false } } fact
        && fact.Line.Text[^1] is '。' or '.' or '！' or '）' && KeyText.Read(fact.Line.Text) is not { IsWhole: true }
        && !(i + 1 < facts.Length && (facts[i + 1].StartsOptions || facts[i + 1].IsAnswer));
}

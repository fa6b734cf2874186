using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// A mark between two options of a line, with a space after it, is taken for one of the first. Where lines start with marks and none
/// ends with one, the document has its marks in front of the options.
/// </summary>
internal static partial class SidesOfMarks
{
    public static void Apply(LineFacts[] facts)
    {
        var between = Enumerable.Range(0, facts.Length).Where(i => facts[i].Options.Length > 1 && Between().IsMatch(facts[i].Line.Text)).ToList();
        if (between.Count == 0)
            return;
        var rows = facts.Where(fact => fact.Options.Length > 1).ToList();
        if (!rows.Exists(fact => First().IsMatch(fact.Line.Text)) || rows.Exists(fact => Last().IsMatch(fact.Line.Text)))
            return;
        foreach (int i in between)
            facts[i] = facts[i] with { Options = OptionMarks.Read(Between().Replace(facts[i].Line.Text, " ${mark}")) };
    }

    [GeneratedRegex(@"(?<=\S[\s\u3000]*)(?<mark>[√✓✔☑*★●])[\s\u3000]+(?=[□☐○◯]?[（(\[]?[A-J])")]
    private static partial Regex Between();

    [GeneratedRegex(@"^[√✓✔☑*★●][\s\u3000]*[□☐○◯]?[（(\[]?A")]
    private static partial Regex First();

    [GeneratedRegex(@"[√✓✔☑*★]$")]
    private static partial Regex Last();
}

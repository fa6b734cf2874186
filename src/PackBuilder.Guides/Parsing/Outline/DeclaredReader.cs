using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Outline;

/// <summary>Reads what a heading declares after its name: <c>（共5题，每题2分，总计10分）</c>.</summary>
internal static partial class DeclaredReader
{
    /// <summary>The heading without the bracket, and what the bracket says.</summary>
    public static (LocalizedText Heading, DeclaredCounts? Declared) Read(LocalizedText heading)
    {
        if (heading.Zh is not { } text || Bracket().Match(text) is not { Success: true } bracket || Counts(bracket.Value) is not { } declared)
            return (heading, null);
        return (heading with { Zh = text[..bracket.Index].TrimEnd() }, declared);
    }

    public static DeclaredCounts? Counts(string text)
    {
        int? questions = (int?)Number(Questions().Match(text));
        double? each = Number(PointsEach().Match(text));
        double? points = Number(Total().Match(text));
        return questions is null && each is null && points is null ? null : new DeclaredCounts(questions, each, points);
    }

    private static double? Number(Match match) =>
        match.Success ? double.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"[（(][^（）()]{2,60}[）)]\s*$")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"共?\s*(?<n>\d{1,4})\s*(?:道|小)?题")]
    private static partial Regex Questions();

    [GeneratedRegex(@"每(?:道|小)?题\s*(?<n>\d{1,4}(?:\.\d)?)\s*分")]
    private static partial Regex PointsEach();

    [GeneratedRegex(@"(?:总计|合计|共计|总共|满分|总分|计|共)\s*[：:]?\s*(?<n>\d{1,4}(?:\.\d)?)\s*分")]
    private static partial Regex Total();
}

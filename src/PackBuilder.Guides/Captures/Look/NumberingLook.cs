using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Look;

/// <summary>The kind of number that a heading starts with: headings with numbers of one kind are of one level.</summary>
internal static partial class NumberingLook
{
    /// <summary>A name of the kind, empty for a heading without a number.</summary>
    public static string KindOf(string heading)
    {
        var match = Number().Match(heading);
        return match.Groups.Values.Skip(1).FirstOrDefault(group => group.Success)?.Name ?? "";
    }

    [GeneratedRegex(
        @"^(?:(?<chapter>第[一二三四五六七八九十百0-9]{1,4}[章部篇编])|(?<section>第[一二三四五六七八九十百0-9]{1,4}[节讲课])|(?<chinese>[一二三四五六七八九十]{1,3}、)"
        + @"|(?<bracketed>[（(][一二三四五六七八九十]{1,3}[）)])|(?<digits>[0-9]{1,3}[.．、](?![0-9]))|(?<digitsInBrackets>[（(][0-9]{1,3}[）)])|(?<circled>[①-⑳]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

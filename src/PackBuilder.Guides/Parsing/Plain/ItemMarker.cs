using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>What stands before a list item.</summary>
/// <param name="Kind">The marker with its number taken out, to tell lists apart: <c>-</c>, <c>1.</c>, <c>(1)</c>, <c>①</c>.</param>
/// <param name="Number">0 for a bullet.</param>
internal sealed partial record ItemMarker(string Kind, bool Ordered, int Number, string Text)
{
    public static ItemMarker? Read(string line)
    {
        if (Bullet().Match(line) is { Success: true } bullet)
            return new ItemMarker(bullet.Groups["mark"].Value, false, 0, bullet.Groups["text"].Value);
        if (Number_().Match(line) is { Success: true } number)
            return new ItemMarker("1" + number.Groups["mark"].Value, true, ToNumber(number.Groups["n"].Value), number.Groups["text"].Value);
        if (Bracketed().Match(line) is { Success: true } bracketed)
            return new ItemMarker("(1)", true, ToNumber(bracketed.Groups["n"].Value), bracketed.Groups["text"].Value);
        if (Circled().Match(line) is { Success: true } circled)
            return new ItemMarker("①", true, circled.Groups["n"].Value[0] - '①' + 1, circled.Groups["text"].Value);
        return Step().IsMatch(line) ? new ItemMarker("第一步", false, 0, line) : null;
    }

    private static int ToNumber(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    // A lone dash is an item too: its text follows on the next line.
    [GeneratedRegex(@"^(?<mark>[-–—•·●○◦‣∙■□◆◇▪▶►➢➤✦★☆*+])(?:\s+(?<text>.*)|(?<text>[^\s\-–—*+\d].*)?)$")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<n>\d{1,2})(?<mark>[.、．)）])\s*(?<text>[^\d\s].*)$")]
    private static partial Regex Number_();

    [GeneratedRegex(@"^[（(](?<n>\d{1,2})[）)]\s*(?<text>\S.*)$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<n>[①-⑳])\s*(?<text>\S.*)$")]
    private static partial Regex Circled();

    // A step keeps its number, which is a word of the text.
    [GeneratedRegex(@"^第[一二三四五六七八九十]{1,3}步[：:，,、\s]\s*\S")]
    private static partial Regex Step();
}

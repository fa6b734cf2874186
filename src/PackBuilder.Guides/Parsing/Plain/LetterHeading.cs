using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>A heading that lost its line end to the paragraph below: <c>A. 自我介绍 这是第一个问题，……。</c></summary>
internal static partial class LetterHeading
{
    public static (string Heading, string Text)? Split(string line) =>
        RunIn().Match(line) is { Success: true } match ? (match.Groups["heading"].Value, match.Groups["text"].Value) : null;

    [GeneratedRegex(@"^(?<heading>[A-H][.、．]\s*[^\s。，,？?！!]{2,16})\s+(?<text>\S.{4,}[。！？.!?])$")]
    private static partial Regex RunIn();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>A key at the start of a text: letters of options, or that a statement is true or false.</summary>
/// <param name="Keys">Letters, or one of <c>true</c> and <c>false</c>.</param>
/// <param name="Rest">What stands after it.</param>
internal sealed partial record KeyText(ImmutableArray<string> Keys, string Rest)
{
    /// <summary>What stands between the parts of a key that is in the words of its options.</summary>
    public static readonly char[] Between = ['；', ';', '、', '，', ',', '|', '/'];

    public bool IsWhole => Rest.Length == 0;

    public bool IsVerdict => Keys is [ClosedKinds.True or ClosedKinds.False];

    public static KeyText? Read(string text)
    {
        if (Letters().Match(text) is { Success: true } letters)
        {
            ImmutableArray<string> keys = [.. letters.Groups["k"].Value.ToUpperInvariant().Where(char.IsAsciiLetter).Select(c => c.ToString())];
            return keys.Distinct().Count() == keys.Length ? new KeyText(keys, After(text, letters)) : null;
        }

        return Verdict().Match(text) is { Success: true } verdict ? new KeyText([verdict.Groups["t"].Success ? ClosedKinds.True : ClosedKinds.False], After(text, verdict)) : null;
    }

    private static string After(string text, Match match) => text[match.Length..].TrimStart(' ', '\n', '\u3000', '\t', '。', '.', '；', ';', '，', ',', '、').TrimEnd();

    [GeneratedRegex(@"^\s*(?:选|应选|选择)?\s*[（(【\[]?\s*(?<k>[A-J](?:\s*[、,，/;；|｜&+和与]?\s*[A-J]){0,9}|[a-j](?:\s*[、,，]?\s*[a-j]){0,5}(?=\s*$|\s*[）)。]))\s*[）)】\]]?(?![A-Za-z0-9'’]|\s+[a-z]|[.、．:：](?=\S))")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^\s*[（(【\[]?\s*(?:(?<t>√|✓|✔|☑|✅|正确|对|是|True|TRUE|true|T|Y|Yes)|(?<f>×|✗|✘|╳|✕|❌|❎|不正确|错误|错|否|False|FALSE|false|F|N|No|X|x))\s*[）)】\]]?(?=\s*$|[\s\u3000]*[。.；;，,、（(【\[]|[\s\u3000]+)")]
    private static partial Regex Verdict();
}

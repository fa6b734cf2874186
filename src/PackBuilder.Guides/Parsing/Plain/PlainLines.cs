using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>The lines of a plain text that have text on them, each with what its surroundings say.</summary>
internal static partial class PlainLines
{
    // Longer lines are paragraphs, which lose no list item at their end.
    private const int LongestSplit = 1000;

    public static ImmutableArray<PlainLine> Read(ImmutableArray<CaptureBlock> blocks)
    {
        var lines = ImmutableArray.CreateBuilder<PlainLine>();
        bool afterBlank = true;
        foreach (var block in blocks)
        {
            string text = block is CaptureLine line ? line.Text : "";
            if (string.IsNullOrWhiteSpace(text))
            {
                afterBlank = true;
                continue;
            }

            lines.AddRange(Split(text, afterBlank, block.At));
            afterBlank = false;
        }

        return lines.ToImmutable();
    }

    private static IEnumerable<PlainLine> Split(string text, bool afterBlank, BlockOrigin at)
    {
        string trimmed = text.Trim(' ', '\t', '\u3000', '\u00A0', '\r');
        int indent = text.TakeWhile(c => c is ' ' or '\t' or '\u3000' or '\u00A0').Sum(c => c is '\u3000' or '\t' ? 2 : 1);
        // A list item that lost its line end to the text before it: "… - 示例：".
        if (trimmed.Length <= LongestSplit && ItemAtEnd().Match(trimmed) is { Success: true } item)
        {
            yield return new PlainLine(item.Groups["text"].Value, indent, afterBlank, at);
            yield return new PlainLine(item.Groups["item"].Value, indent, false, at with { Column = at.Column + item.Groups["item"].Index });
            yield break;
        }

        yield return new PlainLine(trimmed, indent, afterBlank, at);
    }

    [GeneratedRegex(@"^(?<text>[^-•\s].{3,}?)\s+(?<item>[-•]\s*[^：:\s]{1,10}[：:])$")]
    private static partial Regex ItemAtEnd();
}

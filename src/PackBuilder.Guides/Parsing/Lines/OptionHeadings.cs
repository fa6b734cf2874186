using System.Collections.Immutable;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>
/// Bold lines that readers take for headings, and that are the right options of questions: their letters go on with those of the lines around them,
/// and some of those are no headings.
/// </summary>
internal static class OptionHeadings
{
    public static ImmutableArray<CaptureBlock> Demote(ImmutableArray<CaptureBlock> blocks)
    {
        if (!blocks.Any(block => block is CaptureHeading heading && !OptionMarks.Read(heading.Text).IsEmpty))
            return blocks;
        var demoted = blocks.ToBuilder();
        for (int start = 0; start < blocks.Length;)
        {
            int end = EndOfOptions(blocks, start);
            if (end - start > 1 && !Enumerable.Range(start, end - start).All(i => blocks[i] is CaptureHeading or CaptureBlank))
            {
                for (int i = start; i < end; i++)
                {
                    if (blocks[i] is CaptureHeading heading)
                        demoted[i] = new CaptureParagraph(heading.Text, heading.At, heading.Lines) { Look = heading.Look with { IsBold = true, BoldStart = heading.Text.Length } };
                }
            }

            start = Math.Max(end, start + 1);
        }

        return demoted.ToImmutable();
    }

    // Options of one question, from the first on, with blank lines between them.
    private static int EndOfOptions(ImmutableArray<CaptureBlock> blocks, int start)
    {
        char due = 'A';
        int end = start;
        for (int i = start; i < blocks.Length; i++)
        {
            if (blocks[i] is CaptureBlank && i > start)
                continue;
            if (TextOf(blocks[i]) is not { } text || OptionMarks.Read(text) is not [{ Key: var key }, ..] options || key != due)
                break;
            due = (char)(options[^1].Key + 1);
            end = i + 1;
        }

        return end;
    }

    private static string? TextOf(CaptureBlock block) => block switch
    {
        CaptureHeading heading when heading.Attributes == CaptureAttributes.None => heading.Text,
        CaptureParagraph paragraph when !paragraph.Text.Contains('\n') => paragraph.Text,
        CaptureItem item => item.Text,
        CaptureLine line => line.Text,
        _ => null,
    };
}

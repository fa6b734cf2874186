using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// Gives every line of the file to exactly one block, so that none can get lost: blank lines between blocks become blank
/// blocks, and lines for which Markdown has no block (a link reference, say) stay as lines of text.
/// </summary>
internal static class BlockLines
{
    public static ImmutableArray<CaptureBlock> CoverEveryLine(SourceText text, IReadOnlyList<CaptureBlock> blocks)
    {
        var covered = ImmutableArray.CreateBuilder<CaptureBlock>();
        int next = 1;
        int count = SourceLines.CountOf(text);
        for (int i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            next = Fill(text, covered, next, block.At.Line);
            int limit = i + 1 < blocks.Count ? blocks[i + 1].At.Line : count + 1;
            int lines = Math.Clamp(Math.Min(next + block.Lines, limit) - next, 0, count + 1 - next);
            covered.Add(block with { Lines = lines });
            next += lines;
        }

        Fill(text, covered, next, count + 1);
        return covered.ToImmutable();
    }

    private static int Fill(SourceText text, ImmutableArray<CaptureBlock>.Builder covered, int from, int to)
    {
        for (int line = from; line < to; line++)
        {
            string content = text.Line(line);
            var at = new BlockOrigin(line, 1);
            covered.Add(string.IsNullOrWhiteSpace(content) ? new CaptureBlank(at, 1) : new CaptureLine(content, at));
        }

        return Math.Max(from, to);
    }
}

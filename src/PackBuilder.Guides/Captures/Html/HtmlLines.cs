using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// Shares the lines of the file out among the blocks: each has those from its start to the start of the next, tags included.
/// Where several blocks stand on one line, the last of them has it.
/// </summary>
internal static class HtmlLines
{
    public static ImmutableArray<CaptureBlock> Cover(SourceText text, ImmutableArray<CaptureBlock> blocks)
    {
        int count = SourceLines.CountOf(text);
        var covered = ImmutableArray.CreateBuilder<CaptureBlock>(blocks.Length + 1);
        if (blocks[0].At.Line > 1)
            covered.Add(new CaptureFurniture("markup", "", new BlockOrigin(1, 1), blocks[0].At.Line - 1));
        for (int i = 0; i < blocks.Length; i++)
        {
            int next = i + 1 < blocks.Length ? Math.Max(blocks[i].At.Line, blocks[i + 1].At.Line) : count + 1;
            covered.Add(blocks[i] with { Lines = next - blocks[i].At.Line });
        }

        return covered.ToImmutable();
    }
}

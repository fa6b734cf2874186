using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading.Syntax;

/// <summary>
/// Finds fenced blocks. A line of colons alone closes the innermost open fence with as many colons, so that fences of equal
/// length nest, which Markdig's own containers do not.
/// </summary>
internal sealed class FenceParser : BlockParser
{
    public const int MinColons = 3;

    /// <summary>Deeper fences are refused; what we print needs four.</summary>
    public const int MaxDepth = 10;

    public FenceParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line;
        int colons = SkipColons(ref line);
        if (colons < MinColons)
            return BlockState.None;

        line.Trim();
        int depth = DepthOf(processor.CurrentContainer);
        processor.NewBlocks.Push(new FenceBlock(this)
        {
            Colons = colons,
            Info = new TextSpan(line.Start, Math.Max(0, line.Length)),
            Depth = depth,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });

        // A closing line without an opening one, and a fence too deep, hold nothing; the reader reports them.
        return line.IsEmpty || depth >= MaxDepth ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var fence = (FenceBlock)block;
        if (!processor.IsCodeIndent && ClosingColons(processor.Line) is var colons && colons >= MinColons && Innermost(fence, colons) == fence)
        {
            fence.FoundEnd = true;
            fence.UpdateSpanEnd(processor.Line.End);
            return BlockState.BreakDiscard;
        }

        fence.UpdateSpanEnd(processor.Line.End);
        // What is in the fence measures its own indent: a list in a list would be one beside it.
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        ((FenceBlock)block).Ended = true;
        return true;
    }

    private static int SkipColons(ref StringSlice line)
    {
        int colons = 0;
        for (; line.CurrentChar == ':'; line.SkipChar())
            colons++;
        return colons;
    }

    private static int ClosingColons(StringSlice line)
    {
        int colons = SkipColons(ref line);
        line.Trim();
        return line.IsEmpty ? colons : 0;
    }

    private static FenceBlock? Innermost(FenceBlock outer, int colons)
    {
        FenceBlock? found = null;
        for (Block? block = outer; block is ContainerBlock container; block = container.LastChild)
        {
            if (block is FenceBlock { Ended: false } fence && fence.Colons == colons)
                found = fence;
        }

        return found;
    }

    private static int DepthOf(ContainerBlock? container)
    {
        for (Block? block = container; block is not null; block = block.Parent)
        {
            if (block is FenceBlock fence)
                return fence.Depth + 1;
        }

        return 0;
    }
}

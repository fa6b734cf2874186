namespace PackBuilder.Templating.Evaluation.Tree;

/// <summary>Statements in their order.</summary>
internal sealed class Block(BlockItem[] items)
{
    public Flow Run(RenderContext context)
    {
        var output = context.Output;
        string? outer = output.Indent;
        foreach (ref readonly var item in items.AsSpan())
        {
            output.Indent = item.KeepsIndent ? outer : item.Indent;
            context.Current = item.Statement.Place;
            context.Work.Charge();
            var flow = item.Statement.Run(context);
            if (flow != Flow.Next)
            {
                output.Indent = outer;
                return flow;
            }
        }

        output.Indent = outer;
        return Flow.Next;
    }
}

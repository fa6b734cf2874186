using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>if … else if … else … end</c>.</summary>
internal sealed class IfStatement(Place place, IfBranch[] branches, Block? otherwise) : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        foreach (var branch in branches)
        {
            if (branch.Condition.Evaluate(context).IsTrue)
                return branch.Body.Run(context);
        }

        return otherwise is null ? Flow.Next : otherwise.Run(context);
    }
}

/// <summary>A condition and what runs where it holds.</summary>
internal sealed record IfBranch(Expression Condition, Block Body);

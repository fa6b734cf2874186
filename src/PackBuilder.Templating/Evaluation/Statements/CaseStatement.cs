using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Statements;

/// <summary><c>case … when … else … end</c>: the first value equal by <c>==</c> wins.</summary>
internal sealed class CaseStatement(Place place, Expression subject, WhenBranch[] branches, Block? otherwise)
    : Statement(place)
{
    public override Flow Run(RenderContext context)
    {
        var value = subject.Evaluate(context);
        foreach (var branch in branches)
        {
            foreach (var candidate in branch.Candidates)
            {
                if (Equality.AreEqual(context, value, candidate.Value.Evaluate(context), candidate))
                    return branch.Body.Run(context);
            }
        }

        return otherwise is null ? Flow.Next : otherwise.Run(context);
    }
}

/// <summary>The values of one <c>when</c> and what runs where one of them fits.</summary>
internal sealed record WhenBranch(WhenCandidate[] Candidates, Block Body);

/// <summary>One value of a <c>when</c>.</summary>
internal sealed record WhenCandidate(Expression Value, Place Subject) : IOperatorSite
{
    public Place Operator => Value.Place;

    public Place Left => Subject;

    public Place Right => Value.Place;
}

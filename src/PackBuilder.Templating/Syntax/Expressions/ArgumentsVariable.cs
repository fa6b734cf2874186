using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Syntax.Expressions;

/// <summary><c>$</c>: the arguments of the running function or partial.</summary>
internal sealed class ArgumentsVariable(Place place) : PathExpression(place)
{
    public override Value Get(RenderContext context) => context.Scopes.Locals.Arguments;

    public override void Set(RenderContext context, Value value) => throw RenderErrors.ReadOnly(Place, "$");
}

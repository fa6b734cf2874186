using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>$</c>: the arguments of the running function or partial.</summary>
internal sealed class ArgumentsPath(Place place) : PathExpression(place)
{
    public override Value Get(RenderContext context) => context.Scopes.Locals.Arguments;

    public override void Set(RenderContext context, Value value) => throw RenderErrors.ReadOnly(Place, "$");
}

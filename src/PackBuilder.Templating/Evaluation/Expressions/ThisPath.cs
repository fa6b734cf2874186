using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>this</c>: the object that plain names are written to.</summary>
internal sealed class ThisPath(Place place) : PathExpression(place)
{
    public override Value Get(RenderContext context) => Value.From(context.Scopes.This);

    public override void Set(RenderContext context, Value value) => throw RenderErrors.ReadOnly(Place, "this");
}

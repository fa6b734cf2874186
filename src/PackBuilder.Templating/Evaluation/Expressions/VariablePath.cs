using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary>A plain name.</summary>
internal sealed class VariablePath(Place place, string name) : PathExpression(place)
{
    public string Name { get; } = name;

    public override Value Get(RenderContext context)
    {
        if (!context.Scopes.TryGet(Name, out var value) && context.Options.StrictVariables)
            throw RenderErrors.UnknownVariable(Place, Name, context.Scopes.Names());
        return value;
    }

    public override void Set(RenderContext context, Value value) => context.Assign(Name, value, Place);
}

using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary>A name that starts with <c>$</c>. It keeps the sign.</summary>
internal sealed class LocalPath(Place place, string name) : PathExpression(place)
{
    public string Name { get; } = name;

    public override Value Get(RenderContext context)
    {
        if (!context.Scopes.Locals.TryGet(Name, out var value) && context.Options.StrictVariables)
            throw RenderErrors.UnknownVariable(Place, Name, [.. context.Scopes.Locals.Variables.Keys]);
        return value;
    }

    public override void Set(RenderContext context, Value value)
    {
        var variables = context.Scopes.Locals.Variables;
        if (variables.IsReadOnly(Name))
            throw RenderErrors.ReadOnly(Place, Name);
        variables.Set(Name, value);
    }
}

using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary>
/// A variable, member or item: something that can hold a function. Using it calls the function it holds;
/// <see cref="Get"/> takes the function itself.
/// </summary>
internal abstract class PathExpression(Place place) : Expression(place)
{
    /// <summary>True after a <c>?.</c>: from there to the end of the chain, null has null members.</summary>
    public virtual bool IsProtected => false;

    public abstract Value Get(RenderContext context);

    /// <summary>Sets what the path names.</summary>
    public abstract void Set(RenderContext context, Value value);

    public sealed override Value Evaluate(RenderContext context)
    {
        var value = Get(context);
        if (value.Kind != ValueKind.Function)
            return value;
        return ((Callable)value.Function).Call(context, [], null, CallSite.Callback(Place));
    }

    /// <summary>The function that the path holds.</summary>
    public Callable GetFunction(RenderContext context)
    {
        var value = Get(context);
        if (value.Kind == ValueKind.Function)
            return (Callable)value.Function;
        string name = Place.Text;
        throw value.IsNull
            ? RenderErrors.UnknownFunction(Place, name, context.Scopes.Names())
            : RenderErrors.NotAFunction(Place, value);
    }
}

using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ArrayLiteral(Place place, Expression[] items) : Expression(place)
{
    public override Value Evaluate(RenderContext context)
    {
        var array = new ArrayValue();
        foreach (var item in items)
            array.Add(item.Evaluate(context));
        context.Work.Charge(items.Length);
        return Value.From(array);
    }
}

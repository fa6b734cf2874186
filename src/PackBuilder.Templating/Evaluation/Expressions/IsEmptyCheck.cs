using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>target.empty?</c>.</summary>
internal sealed class IsEmptyCheck(Place place, Expression target, Place namePlace) : Expression(place)
{
    public override Value Evaluate(RenderContext context)
    {
        var value = target.Evaluate(context);
        return value.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.List => Value.From(value.List.IsEmpty()),
            ValueKind.Map => Value.From(value.Map.Count == 0),
            ValueKind.Text => Value.From(value.Text.Length == 0),
            ValueKind.Flag or ValueKind.Integer or ValueKind.Fraction => Value.False,
            _ => throw RenderErrors.NoMembers(namePlace, value),
        };
    }
}

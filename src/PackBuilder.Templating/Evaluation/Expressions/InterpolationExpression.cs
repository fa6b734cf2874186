using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>$"text {expression} text"</c>: constants and expressions in their order.</summary>
internal sealed class InterpolationExpression(Place place, Expression[] parts) : Expression(place)
{
    public override Value Evaluate(RenderContext context)
    {
        var texts = new string[parts.Length];
        long length = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            var value = parts[i].Evaluate(context);
            if (value.Kind is not (ValueKind.Null or ValueKind.Text or ValueKind.Character or ValueKind.Captured
                or ValueKind.Integer or ValueKind.Fraction))
                throw RenderErrors.NotInterpolated(parts[i].Place, value);
            texts[i] = ValuePrinter.ToText(context, value, parts[i].Place);
            length += texts[i].Length;
        }

        context.ChargeText(length, Place);
        return Value.From(string.Concat(texts));
    }
}

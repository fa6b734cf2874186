using PackBuilder.Templating.Errors;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>-operand</c> or <c>+operand</c>.</summary>
internal sealed class SignExpression(Place place, Expression operand, bool isNegative) : Expression(place)
{
    public override Value Evaluate(RenderContext context)
    {
        var value = operand.Evaluate(context);
        if (!value.IsNumber)
            throw RenderErrors.NumberExpected(operand.Place, value);
        if (!isNegative)
            return value;
        if (value.IsFraction)
            return Value.From(-value.Number);
        return value.Integer == long.MinValue
            ? throw RenderErrors.TooLargeInteger(operand.Place)
            : Value.From(-value.Integer);
    }
}

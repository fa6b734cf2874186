using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Parsing;

/// <summary>Binary operators and how strongly they bind; stronger ones have the higher number.</summary>
internal static class OperatorTable
{
    /// <summary>The strength of a prefix operator: above all binary ones.</summary>
    public const int Prefix = 100;

    public static bool TryGet(Token token, out BinaryOperator op, out int strength)
    {
        (op, strength) = token.Kind != TokenKind.Operator ? default : token.Text switch
        {
            ".." => (BinaryOperator.Range, 80),
            "..<" => (BinaryOperator.RangeExclusive, 80),
            "*" => (BinaryOperator.Multiply, 70),
            "/" => (BinaryOperator.Divide, 70),
            "//" => (BinaryOperator.DivideWhole, 70),
            "%" => (BinaryOperator.Modulo, 70),
            "+" => (BinaryOperator.Add, 60),
            "-" => (BinaryOperator.Subtract, 60),
            "<" => (BinaryOperator.Less, 50),
            "<=" => (BinaryOperator.LessOrEqual, 50),
            ">" => (BinaryOperator.Greater, 50),
            ">=" => (BinaryOperator.GreaterOrEqual, 50),
            "==" => (BinaryOperator.Equal, 40),
            "!=" => (BinaryOperator.NotEqual, 40),
            "&&" => (BinaryOperator.And, 30),
            "||" => (BinaryOperator.Or, 20),
            "??" => (BinaryOperator.Coalesce, 10),
            "?!" => (BinaryOperator.NotCoalesce, 10),
            _ => default,
        };
        return strength > 0;
    }

    /// <summary>The operator of <c>+=</c> and its like; null for a plain <c>=</c>.</summary>
    public static BinaryOperator? OfAssignment(string assignment) => assignment switch
    {
        "+=" => BinaryOperator.Add,
        "-=" => BinaryOperator.Subtract,
        "*=" => BinaryOperator.Multiply,
        "/=" => BinaryOperator.Divide,
        "//=" => BinaryOperator.DivideWhole,
        "%=" => BinaryOperator.Modulo,
        _ => null,
    };

    public static bool IsAssignment(Token token) =>
        token.Kind == TokenKind.Operator && (token.Text is "=" or "===" || OfAssignment(token.Text) is not null);
}

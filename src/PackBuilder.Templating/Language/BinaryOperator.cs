namespace PackBuilder.Templating.Language;

/// <summary>The operators between two operands.</summary>
internal enum BinaryOperator
{
    Range,
    RangeExclusive,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    Add,
    Subtract,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
    And,
    Or,

    /// <summary><c>??</c>: the left side if it is not null.</summary>
    Coalesce,

    /// <summary><c>?!</c>: the right side if the left one is not null.</summary>
    NotCoalesce,
}

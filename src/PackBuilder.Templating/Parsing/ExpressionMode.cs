using PackBuilder.Templating.Evaluation.Tree;

namespace PackBuilder.Templating.Parsing;

/// <summary>Where an expression stands, as far as this changes how it is read.</summary>
internal enum ExpressionMode
{
    Full,

    /// <summary>The start of a statement: an assignment may follow.</summary>
    Statement,

    /// <summary>The then branch of a conditional: no prefix operator, pipe or call without parentheses.</summary>
    Then,

    /// <summary>A value of <c>when</c>: <c>||</c> separates values.</summary>
    When,

    /// <summary>The list of a <c>for</c>: loop parameters may follow.</summary>
    ForList,
}

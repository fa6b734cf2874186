using PackBuilder.Templating.Evaluation;
using PackBuilder.Templating.Evaluation.Calls;
using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Parsing;

/// <summary>A word that has a meaning only together with what stands beside it; the parser replaces it.</summary>
internal abstract class WordExpression(Place place) : Expression(place)
{
    public sealed override Value Evaluate(RenderContext context) =>
        throw new InvalidOperationException("a word of the parser was left in the tree");
}

/// <summary>The word <c>empty</c>.</summary>
internal sealed class EmptyWord(Place place) : WordExpression(place);

/// <summary>The word <c>include</c>.</summary>
internal sealed class IncludeWord(Place place) : WordExpression(place);

/// <summary>A name such as <c>string.upcase</c>.</summary>
/// <param name="function">Null for one the language does not have; the error is already noted.</param>
internal sealed class BuiltInWord(Place place, BuiltIn? function) : WordExpression(place)
{
    public BuiltIn? Function { get; } = function;
}

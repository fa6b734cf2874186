using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Language;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Expressions;

/// <summary><c>name: value</c> in a call.</summary>
internal sealed record NamedArgument(string Name, Place NamePlace, Expression Value);

namespace PackBuilder.Templating.Syntax.Expressions;

/// <summary><c>name: value</c> in a call.</summary>
internal sealed record NamedArgument(string Name, Place NamePlace, Expression Value);

using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Tree;

/// <summary>A parameter of a template function.</summary>
/// <param name="Default">The value of an optional one; null for a required one.</param>
/// <param name="TakesRest">True for <c>name...</c>, which takes all further arguments.</param>
internal sealed record Parameter(string Name, Value? Default, bool TakesRest);

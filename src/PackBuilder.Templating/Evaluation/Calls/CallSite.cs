using System.Collections.Immutable;
using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Language;

namespace PackBuilder.Templating.Evaluation.Calls;

/// <summary>Where a call and its arguments stand.</summary>
/// <param name="Call">The whole call.</param>
/// <param name="Name">What is called.</param>
/// <param name="Arguments">The arguments in the order of the function's parameters; an omitted one stands at the name.</param>
/// <param name="Named">The names of named arguments.</param>
internal sealed record CallSite(
    Place Call, Place Name, ImmutableArray<Place> Arguments, ImmutableArray<Place> Named) : IOperatorSite
{
    /// <summary>The site of a call that a list function makes: all of it is the argument that gave the function.</summary>
    public static CallSite Callback(Place function) => new(function, function, [], []);

    public Place Argument(int index) => index < Arguments.Length ? Arguments[index] : Name;

    Place IOperatorSite.Operator => Name;

    Place IOperatorSite.Left => Argument(0);

    Place IOperatorSite.Right => Argument(1);
}

using PackBuilder.Templating.Limits;

namespace PackBuilder.Templating.Values;

/// <summary>A lazy list made from other lists by a function of the language.</summary>
/// <param name="sources">The lists it reads; they decide how deep it stands and whether functions run.</param>
/// <param name="runsFunction">True where each item goes through a function of the template.</param>
internal sealed class SequenceValue(
    WorkMeter work, Func<IEnumerable<Value>> produce, IReadOnlyList<ListValue> sources, bool runsFunction = false)
    : LazyList(work)
{
    public override bool RunsFunctions => IsLazy && (runsFunction || sources.Any(source => source.RunsFunctions));

    public override int Depth { get; } = 1 + sources.Select(source => source.Depth).DefaultIfEmpty().Max();

    protected override IEnumerable<Value> Produce() => produce();
}

using PackBuilder.Templating.Limits;

namespace PackBuilder.Templating.Values;

/// <summary><c>first..last</c>: both ends are included; it counts down where the first is the larger.</summary>
internal sealed class RangeValue(long first, long last, WorkMeter work) : LazyList(work)
{
    public override int Count() => IsLazy ? (int)Int128.Min(int.MaxValue, Int128.Abs((Int128)last - first) + 1) : base.Count();

    protected override IEnumerable<Value> Produce()
    {
        int step = first <= last ? 1 : -1;
        for (long i = first; ; i += step)
        {
            yield return Value.From(i);
            if (i == last)
                break;
        }
    }
}

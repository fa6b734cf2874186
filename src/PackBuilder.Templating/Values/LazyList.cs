using PackBuilder.Templating.Limits;

namespace PackBuilder.Templating.Values;

/// <summary>
/// A list that works out its items each time it is used, and so follows later changes of its source. Setting an item
/// turns it into an array for good.
/// </summary>
internal abstract class LazyList(WorkMeter work) : ListValue
{
    private ArrayValue? _own;

    public override bool IsLazy => _own is null;

    public sealed override IEnumerator<Value> GetEnumerator() => _own?.GetEnumerator() ?? Metered();

    public sealed override ArrayValue ForWriting() => _own ??= Copy();

    protected abstract IEnumerable<Value> Produce();

    private IEnumerator<Value> Metered()
    {
        foreach (var item in Produce())
        {
            work.Charge();
            yield return item;
        }
    }
}

using PackBuilder.Templating.Evaluation.Operations;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Names;

/// <summary>
/// The object behind <c>for</c>. It stands one item ahead of the round: it moves at the end of a round, or earlier when
/// <c>for.last</c> asks whether there is another item.
/// </summary>
internal sealed class ForLoop(ListValue list) : LoopObject, IDisposable
{
    private readonly IEnumerator<Value> _items = list.GetEnumerator();
    private Value _previous;
    private bool _isAhead;
    private bool _hasNext;

    public Value Item { get; private set; }

    /// <summary>Takes the first item. False for an empty list.</summary>
    public bool Start()
    {
        if (!_items.MoveNext())
            return false;
        Item = _items.Current;
        return true;
    }

    /// <summary>Ends the round. False where it was the last.</summary>
    public bool NextRound()
    {
        bool hasNext = LookAhead();
        _isAhead = false;
        if (!hasNext)
            return false;
        _previous = Item;
        Item = _items.Current;
        Index++;
        return true;
    }

    public override Value Get(string property) => property switch
    {
        "last" => Value.From(!LookAhead()),
        "length" => Value.From((long)list.Count()),
        "rindex" => Value.From(list.Count() - Index - 1),
        "changed" => Value.From(Index == 0 || !SameValue.Are(_previous, Item)),
        _ => base.Get(property),
    };

    public void Dispose() => _items.Dispose();

    private bool LookAhead()
    {
        if (!_isAhead)
        {
            _hasNext = _items.MoveNext();
            _isAhead = true;
        }

        return _hasNext;
    }
}

using PackBuilder.Templating.Evaluation.Tree;
using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Names;

/// <summary>The <c>$</c> names of one page, partial, function call or <c>with</c>.</summary>
internal sealed class Locals
{
    private MapValue? _variables;

    /// <summary><c>$</c>, or null where nothing was passed.</summary>
    public Value Arguments { get; init; }

    /// <summary><c>$$</c>: the body of the <c>wrap</c> that called this function.</summary>
    public Block? WrappedBody { get; init; }

    public LoopScope? Loops { get; set; }

    public bool TryGet(string name, out Value value)
    {
        for (var loop = Loops; loop is not null; loop = loop.Outer)
        {
            if (loop.TryGet(name, out value))
                return true;
        }

        if (_variables is not null)
            return _variables.TryGet(name, out value);
        value = Value.Null;
        return false;
    }

    public MapValue Variables => _variables ??= new MapValue();
}

using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Names;

/// <summary>
/// Which name means what, by the language's rules: the objects (the model's root, then each <c>with</c> and each object
/// literal under construction), the frames of running functions, and the local <c>$</c> names.
/// </summary>
internal sealed class Scopes
{
    private readonly List<ScopeLevel> _objects = [];
    private readonly List<ScopeLevel> _frames = [];

    public Scopes(MapValue root)
    {
        _objects.Add(new ScopeLevel(root));
        Locals = new Locals();
    }

    public Locals Locals { get; set; }

    /// <summary><c>this</c>.</summary>
    public MapValue This => _objects[^1].Variables!;

    public int FrameCount => _frames.Count;

    public void PushObject(MapValue map) => _objects.Add(new ScopeLevel(map));

    public void PopObject() => _objects.RemoveAt(_objects.Count - 1);

    public void PushFrame(ScopeLevel frame) => _frames.Add(frame);

    public void PopFrame() => _frames.RemoveAt(_frames.Count - 1);

    public bool TryGet(string name, out Value value)
    {
        for (int i = _frames.Count - 1; i >= 0; i--)
        {
            if (_frames[i].TryGet(name, out value))
                return true;
            if (_frames[i].HidesOuter)
                break;
        }

        for (int i = _objects.Count - 1; i >= 0; i--)
        {
            if (_objects[i].TryGet(name, out value))
                return true;
        }

        value = Value.Null;
        return false;
    }

    /// <summary>The map an assignment to the name goes to. Loop variables are never assigned.</summary>
    /// <param name="frame">The index of the frame that holds it, or −1 for an object.</param>
    public MapValue TargetOf(string name, out int frame)
    {
        int innermost = -1;
        for (frame = _frames.Count - 1; frame >= 0; frame--)
        {
            var variables = _frames[frame].Variables;
            if (variables is not null)
            {
                if (variables.Contains(name))
                    return variables;
                innermost = innermost < 0 ? frame : innermost;
            }

            if (_frames[frame].HidesOuter)
                break;
        }

        frame = -1;
        if (innermost < 0 || _objects.Exists(level => level.Variables!.Contains(name)))
            return This;
        frame = innermost;
        return _frames[innermost].Variables!;
    }

    /// <summary>The level that a loop's names go to: the innermost visible frame with variables, else the current object.</summary>
    public ScopeLevel LoopLevel()
    {
        for (int i = _frames.Count - 1; i >= 0; i--)
        {
            if (_frames[i].Variables is not null)
                return _frames[i];
            if (_frames[i].HidesOuter)
                break;
        }

        return _objects[^1];
    }

    /// <summary>Every name in sight, for "did you mean".</summary>
    public IReadOnlyCollection<string> Names()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var level in _frames.Concat(_objects))
            names.UnionWith(level.Variables?.Keys ?? []);
        return names;
    }
}

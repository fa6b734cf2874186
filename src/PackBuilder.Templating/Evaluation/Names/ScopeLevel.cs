using PackBuilder.Templating.Values;

namespace PackBuilder.Templating.Evaluation.Names;

/// <summary>One level of names: an object of the object stack, or the frame of a running function.</summary>
/// <param name="variables">Null for the frame of a function without a parameter list: it keeps no names of its own.</param>
/// <param name="hidesOuter">True for the frame of a named function: it does not see the frames of its callers.</param>
internal sealed class ScopeLevel(MapValue? variables, bool hidesOuter = false)
{
    public MapValue? Variables { get; } = variables;

    public bool HidesOuter { get; } = hidesOuter;

    /// <summary>The loops running on this level, innermost first.</summary>
    public LoopScope? Loops { get; set; }

    public bool TryGet(string name, out Value value)
    {
        for (var loop = Loops; loop is not null; loop = loop.Outer)
        {
            if (loop.TryGet(name, out value))
                return true;
        }

        if (Variables is not null)
            return Variables.TryGet(name, out value);
        value = Value.Null;
        return false;
    }
}

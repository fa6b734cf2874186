using System.Runtime.CompilerServices;
using PackBuilder.Text.Data;

namespace PackBuilder.Templating.Running;

/// <summary>A map of the model as a template sees it: a copy, so that what a template changes, it changes here and not in the model.</summary>
internal sealed class ModelMap : ScriptObject
{
    private readonly DataMap _map;

    public ModelMap(DataMap map)
        : base(map.Entries.Length, false, StringComparer.Ordinal)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _map = map;
        foreach (var (key, value) in map.Entries)
            SetValue(key, Wrap(value), false);
    }

    /// <summary>Names that this map may hold and does not; null where any name may be asked for.</summary>
    public IReadOnlyList<string>? Absent => _map.Absent;

    private static object? Wrap(DataValue value) => value switch
    {
        DataText text => text.Value,
        DataInteger { Value: >= int.MinValue and <= int.MaxValue } integer => (int)integer.Value,
        DataInteger integer => integer.Value,
        DataFraction fraction => fraction.Value,
        DataFlag flag => flag.Value,
        DataMap map => new ModelMap(map),
        DataList list => new ScriptArray(list.Items.Select(Wrap)),
        _ => null,
    };
}

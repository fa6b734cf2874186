using System.Collections;
using PackBuilder.Text.Data;

namespace PackBuilder.Templating.Running;

/// <summary>
/// A map of the model as a template sees it. What is inside is wrapped when it is asked for, so that a rendering pays only for what it
/// reads; what a template changes, it changes here and not in the model.
/// </summary>
internal sealed class ModelMap : ScriptObject, IEnumerable<KeyValuePair<string, object?>>, IDictionary<string, object?>, IDictionary
{
    private readonly DataMap _map;
    private bool _isWhole;

    public ModelMap(DataMap map)
        : base(map.Entries.Length, false, StringComparer.Ordinal)
    {
        _map = map;
        foreach (var (key, value) in map.Entries)
            SetValue(key, value is DataMap or DataList ? value : Wrap(value), false);
    }

    /// <summary>Names that this map may hold and does not; null where any name may be asked for.</summary>
    public IReadOnlyList<string>? Absent => _map.Absent;

    public static object? Wrap(DataValue value) => value switch
    {
        DataText text => text.Value,
        DataInteger { Value: >= int.MinValue and <= int.MaxValue } integer => (int)integer.Value,
        DataInteger integer => integer.Value,
        DataFraction fraction => fraction.Value,
        DataFlag flag => flag.Value,
        DataMap map => new ModelMap(map),
        DataList list => WrapList(list),
        _ => null,
    };

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        bool isThere = base.TryGetValue(context, span, member, out value);
        if (value is DataValue inner)
        {
            value = Wrap(inner);
            SetValue(member, value, false);
        }

        return isThere;
    }

    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        WrapAll();
        return base.ToString(format, formatProvider);
    }

    public override void CopyTo(ScriptObject dest)
    {
        WrapAll();
        base.CopyTo(dest);
    }

    public override IScriptObject Clone(bool deep)
    {
        WrapAll();
        return base.Clone(deep);
    }

    // The base class enumerates what it stores, so that everything has to be wrapped before.
    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() => WrapAll().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => WrapAll().GetEnumerator();

    ICollection<object?> IDictionary<string, object?>.Values => WrapAll().Values;

    ICollection IDictionary.Values => ((ICollection<object?>)WrapAll().Values).ToList();

    private ScriptObject WrapAll()
    {
        if (!_isWhole)
        {
            _isWhole = true;
            foreach (var (key, value) in _map.Entries)
            {
                if (base.TryGetValue(null!, default, key, out object? stored) && ReferenceEquals(stored, value))
                    SetValue(key, Wrap(value), false);
            }
        }

        return this;
    }

    private static ScriptArray WrapList(DataList list)
    {
        var array = new ScriptArray(list.Items.Length);
        foreach (var item in list.Items)
            array.Add(Wrap(item));
        return array;
    }
}

using PackBuilder.Text.Data;

namespace PackBuilder.Templating.Values;

/// <summary>
/// Named values in the order they were added. A map of the model is read from it when it is first touched, so that a
/// rendering pays only for what its template uses; what a template then changes, changes this copy alone.
/// </summary>
internal sealed class MapValue
{
    // Below this many entries looking along the keys is faster than hashing.
    private const int IndexedFrom = 9;

    private DataMap? _source;
    private string[] _keys = [];
    private Value[] _values = [];
    private int _count;
    private Dictionary<string, int>? _index;
    private HashSet<string>? _readOnly;
    private readonly IReadOnlyList<string>? _absent;

    public MapValue()
    {
    }

    public MapValue(DataMap source)
    {
        _source = source;
        _absent = source.Absent;
    }

    /// <summary>Changes when an entry is added; a loop over the map uses it to notice.</summary>
    public int Version { get; private set; }

    public int Count
    {
        get
        {
            Bind();
            return _count;
        }
    }

    public string KeyAt(int index)
    {
        Bind();
        return _keys[index];
    }

    public Value ValueAt(int index)
    {
        Bind();
        return _values[index];
    }

    public IEnumerable<string> Keys
    {
        get
        {
            Bind();
            return _keys.Take(_count);
        }
    }

    public bool TryGet(string key, out Value value)
    {
        Bind();
        int index = IndexOf(key);
        value = index < 0 ? Value.Null : _values[index];
        return index >= 0;
    }

    public bool Contains(string key)
    {
        Bind();
        return IndexOf(key) >= 0;
    }

    /// <summary>False for a name that the map does not hold and that no map of its kind holds.</summary>
    public bool MayHold(string key) => _absent is null || _absent.Contains(key) || Contains(key);

    /// <summary>Every name that maps of this kind are known to hold.</summary>
    public IEnumerable<string> KnownKeys => _absent is null ? Keys : Keys.Concat(_absent).Distinct();

    public void Set(string key, Value value)
    {
        Bind();
        int index = IndexOf(key);
        if (index >= 0)
            _values[index] = value;
        else
            Add(key, value);
    }

    public bool IsReadOnly(string key) => _readOnly is not null && _readOnly.Contains(key);

    public void MakeReadOnly(string key) => (_readOnly ??= new(StringComparer.Ordinal)).Add(key);

    private int IndexOf(string key)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out int found) ? found : -1;
        for (int i = 0; i < _count; i++)
        {
            if ((object)_keys[i] == key || _keys[i] == key)
                return i;
        }

        return -1;
    }

    private void Add(string key, Value value)
    {
        if (_count == _keys.Length)
        {
            int size = Math.Max(4, _count * 2);
            Array.Resize(ref _keys, size);
            Array.Resize(ref _values, size);
        }

        _keys[_count] = key;
        _values[_count] = value;
        _index?.Add(key, _count);
        _count++;
        Version++;
        if (_index is null && _count >= IndexedFrom)
            BuildIndex();
    }

    private void BuildIndex()
    {
        _index = new(StringComparer.Ordinal);
        for (int i = 0; i < _count; i++)
            _index[_keys[i]] = i;
    }

    private void Bind()
    {
        if (_source is null)
            return;
        var entries = _source.Entries;
        _source = null;
        _keys = new string[entries.Length];
        _values = new Value[entries.Length];
        foreach (var entry in entries)
            Set(entry.Key, ModelValue.From(entry.Value));
        Version = 0;
    }
}

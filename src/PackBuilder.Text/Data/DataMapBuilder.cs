using System.Collections;
using System.Collections.Immutable;

namespace PackBuilder.Text.Data;

/// <summary>
/// Builds a <see cref="DataMap"/> with a collection initializer. Absent values (null) are left out, but their names are
/// kept: the map then knows every name that it may hold.
/// </summary>
public sealed class DataMapBuilder : IEnumerable<KeyValuePair<string, DataValue>>
{
    private readonly ImmutableArray<KeyValuePair<string, DataValue>>.Builder _entries =
        ImmutableArray.CreateBuilder<KeyValuePair<string, DataValue>>();

    private readonly List<string> _absent = [];

    public void Add(string key, DataValue? value)
    {
        if (value is null)
            _absent.Add(key);
        else
            _entries.Add(new(key, value));
    }

    public void Add(string key, string? value) => Add(key, value is null ? null : new DataText(value));

    public void Add(string key, long? value) => Add(key, value is null ? null : new DataInteger(value.Value));

    public void Add(string key, IEnumerable<DataValue> values) => Add(key, new DataList([.. values]));

    public void Add(string key, IEnumerable<string> values) =>
        Add(key, new DataList([.. values.Select(value => (DataValue)value)]));

    public DataMap Build() => new(_entries.ToImmutable()) { Absent = [.. _absent] };

    public IEnumerator<KeyValuePair<string, DataValue>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

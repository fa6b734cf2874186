namespace PackBuilder.Tests.Support.PdfFiles;

/// <summary>A dictionary object; an entry that is a reference is followed by the file.</summary>
internal class PdfDictionary(PdfFileReader? file)
{
    private readonly Dictionary<string, object?> _entries = [];

    public IEnumerable<string> Keys => _entries.Keys;

    public IEnumerable<object?> RawValues => _entries.Values;

    /// <summary>The value after a reference; null where there is no entry.</summary>
    public object? this[string key] => Resolve(_entries.GetValueOrDefault(key));

    public bool Has(string key) => _entries.ContainsKey(key);

    public object? Raw(string key) => _entries.GetValueOrDefault(key);

    public PdfDictionary? Dictionary(string key) => this[key] as PdfDictionary;

    public IReadOnlyList<object?> Array(string key) => (this[key] as List<object?>)?.ConvertAll(Resolve) ?? [];

    public string? Name(string key) => (this[key] as PdfName)?.Value;

    public double? Number(string key) => this[key] as double?;

    public string? Text(string key) => (this[key] as PdfString)?.Text;

    public bool IsTrue(string key) => this[key] is true;

    public void Add(string key, object? value) => _entries[key] = value;

    public object? Resolve(object? value) => value is PdfReference reference && file is not null ? file.Object(reference.Number) : value;
}

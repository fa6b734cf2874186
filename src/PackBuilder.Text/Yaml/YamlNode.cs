using System.Collections.Immutable;
using PackBuilder.Text.Source;

namespace PackBuilder.Text.Yaml;

/// <summary>A YAML value that knows where it stands. The set of kinds is closed: scalar, list, map.</summary>
/// <param name="Location">Where the value stands, in the form diagnostics carry.</param>
public abstract record YamlNode(SourceLocation Location);

/// <summary>A single value, as written (quotes removed).</summary>
/// <param name="IsPlain">True where it was written without quotes, so that <c>true</c>, <c>12</c> or <c>~</c> have their meaning.</param>
public sealed record YamlScalar(string Value, bool IsPlain, SourceLocation Location) : YamlNode(Location)
{
    /// <summary>YAML 1.2 core: empty, <c>~</c> and <c>null</c> without quotes.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}

public sealed record YamlList(ImmutableArray<YamlNode> Items, SourceLocation Location) : YamlNode(Location);

public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceLocation Location) : YamlNode(Location)
{
    public YamlNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
}

public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

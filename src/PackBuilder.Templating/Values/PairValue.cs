namespace PackBuilder.Templating.Values;

/// <summary>An entry of a map as loops and list functions see it.</summary>
internal sealed record PairValue(string Key, Value Value);

namespace PackBuilder.Templating.Values;

/// <summary>The object behind <c>for</c> or <c>while</c>: knows its round.</summary>
internal abstract class LoopObject
{
    /// <summary>Rounds completed.</summary>
    public long Index { get; protected set; }

    /// <summary>A property by name; null for names the loop does not have.</summary>
    public virtual Value Get(string property) => property switch
    {
        "index" => Value.From(Index),
        "first" => Value.From(Index == 0),
        "even" => Value.From(Index % 2 == 0),
        "odd" => Value.From(Index % 2 != 0),
        _ => Value.Null,
    };
}

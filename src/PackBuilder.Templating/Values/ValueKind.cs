namespace PackBuilder.Templating.Values;

/// <summary>What a template value can be. The set is closed.</summary>
internal enum ValueKind
{
    Null,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A double. Never infinite, never NaN.</summary>
    Fraction,

    Text,

    /// <summary>One UTF-16 unit, met when looping over a text.</summary>
    Character,

    /// <summary>What <c>capture</c> stored: converts to a text where one is needed, but is none.</summary>
    Captured,

    Date,
    List,
    Map,

    /// <summary>Key and value, met when looping over a map.</summary>
    Pair,

    Function,

    /// <summary>The object behind <c>for</c> and <c>while</c>.</summary>
    Loop,
}

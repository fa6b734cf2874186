namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Where a block stands, which decides what it may be.</summary>
internal enum Place
{
    /// <summary>In the document itself.</summary>
    Document,

    /// <summary>In one language of a pair whose languages face each other, which stands in the document itself.</summary>
    Spread,

    /// <summary>In a container.</summary>
    Container,

    /// <summary>In an item of a list.</summary>
    ListItem,
}

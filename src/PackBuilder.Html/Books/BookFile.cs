namespace PackBuilder.Html.Books;

/// <summary>A file of a book.</summary>
/// <param name="Name">In the folder of the book.</param>
/// <param name="Type">Media type.</param>
internal sealed record BookFile(string Name, string Type, byte[] Content)
{
    /// <summary>What the package says of it besides, such as <c>nav</c>.</summary>
    public string? Properties { get; init; }

    /// <summary>Whether it is read in turn.</summary>
    public bool IsInSpine { get; init; }
}

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>What the content of a page says it holds.</summary>
/// <param name="Page">Object number of the page.</param>
/// <param name="Marks">The tag and the text of each piece of marked content by its number.</param>
internal sealed record MarkedPage(int Page, int StructParents, SortedDictionary<int, MarkedPiece> Marks);

internal sealed record MarkedPiece(string Tag, string Text);

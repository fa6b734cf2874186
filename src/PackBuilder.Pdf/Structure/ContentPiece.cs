namespace PackBuilder.Pdf.Structure;

/// <summary>A piece of a structure node's content.</summary>
/// <param name="Order">Its place in the whole document's painting order.</param>
/// <param name="Page">Index of the page.</param>
/// <param name="Mark">Number of the marked-content sequence on that page (MCID); -1 for an annotation.</param>
/// <param name="Annotation">Object number of the annotation; 0 for marked content.</param>
internal readonly record struct ContentPiece(int Order, int Page, int Mark, int Annotation);

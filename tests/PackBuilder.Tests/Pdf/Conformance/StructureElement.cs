using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>An element of the structure tree.</summary>
/// <param name="Number">Its object number.</param>
internal sealed record StructureElement(int Number, PdfDictionary Dictionary, StructureElement? Parent)
{
    public string Type => Dictionary.Name("S") ?? "";

    public List<StructureElement> Children { get; } = [];

    /// <summary>Object number of the page and number of the marked content there.</summary>
    public List<(int Page, int Mark)> Marks { get; } = [];

    /// <summary>Object numbers of annotations.</summary>
    public List<int> Annotations { get; } = [];

    /// <summary>Children and content in the order of the tree; a child is named by its type, content by "#".</summary>
    public List<string> Kids { get; } = [];

    public IEnumerable<StructureElement> Descendants => Children.SelectMany(child => child.Descendants.Prepend(child));

    public PdfDictionary? Attributes(string owner) =>
        Dictionary["A"] is List<object?> list
            ? list.Select(Dictionary.Resolve).OfType<PdfDictionary>().FirstOrDefault(a => a.Name("O") == owner)
            : Dictionary.Dictionary("A") is { } one && one.Name("O") == owner ? one : null;
}

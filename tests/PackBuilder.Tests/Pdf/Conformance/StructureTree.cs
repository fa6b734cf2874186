using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>The structure tree as the file has it (ISO 32000-1 14.7).</summary>
internal sealed class StructureTree
{
    private readonly PdfFileReader _file;
    private readonly Findings _findings;

    public StructureTree(PdfFileReader file, Findings findings)
    {
        (_file, _findings) = (file, findings);
        Dictionary = file.Catalog.Dictionary("StructTreeRoot")!;
        int rootNumber = ((PdfReference)file.Catalog.Raw("StructTreeRoot")!).Number;
        Root = Read(((PdfReference)Dictionary.Raw("K")!).Number, null, rootNumber, 0);
    }

    public PdfDictionary Dictionary { get; }

    public StructureElement Root { get; }

    public SortedDictionary<int, StructureElement> ByNumber { get; } = [];

    public IEnumerable<StructureElement> InOrder => Root.Descendants.Prepend(Root);

    private StructureElement Read(int number, StructureElement? parent, int parentNumber, int depth)
    {
        Assert.True(depth < 200);
        var dictionary = (PdfDictionary)_file.Object(number)!;
        var element = new StructureElement(number, dictionary, parent);
        _findings.Require(ByNumber.TryAdd(number, element), "PDF 14.7.2", "an element stands in the tree once");
        _findings.Require(dictionary.Raw("P") is PdfReference back && back.Number == parentNumber, "PDF 14.7.2", "an element names its parent");
        var kids = dictionary["K"] is List<object?> list ? list : dictionary.Has("K") ? [dictionary.Raw("K")] : [];
        foreach (object? kid in kids)
            AddKid(kid, element, depth);
        return element;
    }

    private void AddKid(object? kid, StructureElement element, int depth)
    {
        var page = element.Dictionary.Raw("Pg") as PdfReference?;
        switch (kid)
        {
            case double mark:
                _findings.Require(page is not null, "PDF 14.7.4.2", "content is on a page");
                element.Marks.Add((page?.Number ?? 0, (int)mark));
                element.Kids.Add("#");
                break;
            case PdfReference reference:
                var child = Read(reference.Number, element, element.Number, depth + 1);
                element.Children.Add(child);
                element.Kids.Add(child.Type);
                break;
            case PdfDictionary marked when marked.Name("Type") == "MCR":
                element.Marks.Add((((PdfReference?)marked.Raw("Pg") ?? page)!.Value.Number, (int)marked.Number("MCID")!.Value));
                element.Kids.Add("#");
                break;
            case PdfDictionary reference when reference.Name("Type") == "OBJR":
                element.Annotations.Add(((PdfReference)reference.Raw("Obj")!).Number);
                element.Kids.Add("@");
                break;
            default:
                _findings.Require(false, "PDF 14.7.2", "a child is an element, content or an annotation");
                break;
        }
    }
}

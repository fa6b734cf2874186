using System.Text;
using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>The content streams: everything shown is marked once, as content or as an artifact (ISO 14289-1 7.1).</summary>
internal sealed class ContentRules(PdfFileReader file, FontRules fonts, Findings findings)
{
    // The operators that our pages have use for; device colours are covered by the output intent (ISO 19005-2 6.2.4.3).
    private static readonly HashSet<string> Known =
    [
        "BDC", "EMC", "BT", "ET", "Tf", "Td", "Tc", "TJ", "Tj", "rg", "g", "RG", "G", "w", "d", "J", "j",
        "m", "l", "c", "h", "re", "f", "f*", "s", "S", "B", "B*", "n", "q", "Q", "cm", "Do",
    ];

    private static readonly HashSet<string> Painting = ["TJ", "Tj", "f", "f*", "s", "S", "B", "B*", "Do"];

    public IReadOnlyList<MarkedPage> Check() =>
        [.. file.Catalog.Dictionary("Pages")!.Raw("Kids") is List<object?> kids ? kids.Select(kid => CheckPage(((PdfReference)kid!).Number)) : []];

    private MarkedPage CheckPage(int number)
    {
        var page = (PdfDictionary)file.Object(number)!;
        var marked = new MarkedPage(number, (int)(page.Number("StructParents") ?? -1), []);
        byte[] data = page.Dictionary("Contents") is PdfStream contents ? contents.Data() : [];
        var parser = new PdfParser(data, null);
        var operands = new List<object?>();
        var state = new State();
        while (!parser.IsAtEnd)
        {
            object? next = parser.Next();
            if (next is PdfOperator { Value: var name })
            {
                Apply(name, operands, state, marked);
                operands.Clear();
            }
            else
            {
                operands.Add(next);
            }
        }

        findings.Require(state is { Tag: null, IsText: false, Saved: 0 }, "PDF 7.8.2", "what a page opens it closes");
        return marked;
    }

    private void Apply(string name, List<object?> operands, State state, MarkedPage page)
    {
        if (!Known.Contains(name))
            findings.Require(false, "PDF 8 and 9", $"the operator {name} is not used");
        if (Painting.Contains(name))
            findings.Require(state.Tag is not null, "UA 7.1", "everything shown is marked");
        switch (name)
        {
            case "BDC":
                Open(operands, state, page);
                break;
            case "EMC":
                findings.Require(state.Tag is not null && !state.IsText, "PDF 14.6.1", "marks and text objects nest");
                if (state.Mark is { } mark)
                    page.Marks[mark] = new MarkedPiece(state.Tag!, state.Text.ToString());
                state.Tag = null;
                state.Mark = null;
                break;
            case "BT" or "ET":
                findings.Require(state.IsText == (name == "ET"), "PDF 9.4.1", "text objects do not nest");
                state.IsText = name == "BT";
                break;
            case "q" or "Q":
                state.Saved += name == "q" ? 1 : -1;
                findings.Require(state.Saved is >= 0 and <= 28 && !state.IsText, "A 6.1.13", "states are saved at most 28 deep, outside text");
                break;
            case "Tf":
                state.Font = ((PdfName)operands[0]!).Value;
                break;
            case "TJ" or "Tj":
                Show(operands, state);
                break;
            case "rg" or "g" or "RG" or "G":
                findings.Require(operands.All(value => value is double and >= 0 and <= 1), "PDF 8.6", "colours are from 0 to 1");
                break;
        }
    }

    private void Open(List<object?> operands, State state, MarkedPage page)
    {
        findings.Require(state.Tag is null && !state.IsText, "UA 7.1", "marked content is not nested");
        state.Tag = ((PdfName)operands[0]!).Value;
        state.Text.Clear();
        var properties = (PdfDictionary)operands[1]!;
        if (state.Tag == "Artifact")
        {
            findings.Require(properties.Name("Type") is "Pagination" or "Layout" or "Page" or "Background", "PDF 14.8.2.2.2", "an artifact says of what type it is");
            findings.Require(!properties.Has("Subtype") || properties.Name("Type") == "Pagination" && properties.Name("Subtype") is "Header" or "Footer" or "Watermark", "PDF 14.8.2.2.2", "only pagination has subtypes");
            findings.Require(!properties.Has("MCID"), "UA 7.1", "an artifact is no content");
            return;
        }

        state.Mark = (int?)properties.Number("MCID");
        findings.Require(state.Mark is not null && !page.Marks.ContainsKey(state.Mark.Value), "UA 7.1", "marked content has a number of its own on the page");
    }

    private void Show(List<object?> operands, State state)
    {
        findings.Require(state.IsText && state.Font is not null, "PDF 9.4.1", "text stands in a text object with a font");
        foreach (var part in operands[0] as List<object?> ?? operands)
        {
            if (part is PdfString shown && state.Font is { } font)
                state.Text.Append(fonts.Show(font, shown.Bytes));
        }
    }

    private sealed class State
    {
        public string? Tag { get; set; }

        public int? Mark { get; set; }

        public bool IsText { get; set; }

        public int Saved { get; set; }

        public string? Font { get; set; }

        public StringBuilder Text { get; } = new();
    }
}

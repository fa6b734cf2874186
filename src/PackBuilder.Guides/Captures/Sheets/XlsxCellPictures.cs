using System.Xml.Linq;
using PackBuilder.Guides.Captures.Packages;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>
/// Pictures that WPS keeps in cells: the cell has a formula with a name, a part of the workbook the picture. Each stands after the cells of its sheet,
/// with the text of its row as caption, so that a person sees where it belongs. Used once.
/// </summary>
internal sealed class XlsxCellPictures
{
    private const int LongestCaption = 60;

    private readonly Dictionary<string, (XElement Shape, string Alternative, IReadOnlyList<Relationship> Related)> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);
    private readonly XlsxWriter _writer;
    private readonly XlsxPictures _pictures;

    public XlsxCellPictures(ZipParts parts, IEnumerable<OtherPart> others, XlsxWriter writer, XlsxPictures pictures)
    {
        (_writer, _pictures) = (writer, pictures);
        foreach (var part in others.Where(part => part.Kind == "cellImage"))
        {
            if (parts.Document(part.Name)?.Root is not { } root)
                continue;
            var related = Relationships.Of(parts, part.Name);
            foreach (var shape in root.Descendants().Where(element => element.Name.LocalName == "pic"))
            {
                if (shape.Descendants().FirstOrDefault(element => element.Name.LocalName == "cNvPr") is { } properties && (string?)properties.Attribute("name") is { Length: > 0 } name)
                    _byName.TryAdd(name, (shape, (string?)properties.Attribute("descr") ?? "", related));
            }
        }
    }

    public IReadOnlySet<string> Placed => _placed;

    /// <summary>Those of a sheet that is shown.</summary>
    public void Add(XlsxSheetPart part, XlsxSheet sheet)
    {
        if (part.IsHidden || _byName.Count == 0)
            return;
        var rows = sheet.Cells.ToLookup(cell => cell.Row, cell => cell.Text);
        foreach (var (column, row, name) in sheet.Pictures)
        {
            if (sheet.HiddenRows.Contains(row) || sheet.IsHiddenColumn(column) || !_byName.TryGetValue(name, out var picture) || _pictures.Find(picture.Shape, picture.Related) is not { } found)
                continue;
            string caption = CaptionOf(rows[row]);
            // The same picture may be in several cells, and its description is in the file once.
            string alternative = _placed.Add(name) ? picture.Alternative : "";
            _writer.Put(part.Name, new CapturePicture(found.Part, alternative, _writer.At, 1) { Caption = caption, Bytes = found.Bytes, MayBeMissing = true, MadeUp = caption });
        }
    }

    private static string CaptionOf(IEnumerable<string> row)
    {
        string text = (row.MaxBy(cell => cell.Length) ?? "").ReplaceLineEndings(" ");
        return text.Length > LongestCaption ? text[..LongestCaption] + "…" : text;
    }
}

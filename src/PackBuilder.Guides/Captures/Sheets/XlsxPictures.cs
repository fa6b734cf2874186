using System.Xml.Linq;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Captures.Pictures;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>The pictures that lie upon the cells of a workbook, and those that could not be taken. Used once.</summary>
internal sealed class XlsxPictures(ZipParts parts)
{
    private readonly PictureBudget _budget = new();
    private int _elsewhere;

    /// <summary>What a drawn picture shows; null where it is not in the file or too large.</summary>
    public (string Part, byte[] Bytes)? Find(XElement shape, IReadOnlyList<Relationship> related)
    {
        string? id = shape.Descendants().FirstOrDefault(element => element.Name.LocalName == "blip")?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName is "embed" or "link")?.Value;
        if (id is null)
            return null;
        string? part = related.FirstOrDefault(one => one.Id == id)?.Target;
        _elsewhere += parts.Has(part) ? 0 : 1;
        return part is not null && parts.ReadPicture(part, _budget) is { } bytes ? (part, bytes) : null;
    }

    public IEnumerable<Diagnostic> Problems(string file)
    {
        if (_elsewhere > 0)
            yield return CaptureErrors.PicturesOutside(file, _elsewhere);
        if (_budget.Refused > 0)
            yield return CaptureErrors.PicturesTooLarge(file, _budget.Refused);
    }
}

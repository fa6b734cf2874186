using System.Collections.Immutable;
using System.Xml.Linq;
using PackBuilder.Guides.Captures.Packages;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>A workbook: its sheets in order, and what their cells refer to.</summary>
/// <param name="Others">The parts that belong to no sheet with cells, such as a sheet that is only a chart.</param>
internal sealed record XlsxBook(ImmutableArray<XlsxSheetPart> Sheets, IReadOnlyList<XlsxString> Strings, XlsxStyles Styles, IReadOnlyList<OtherPart> Others)
{
    /// <exception cref="InvalidDataException">The package holds no workbook.</exception>
    public static XlsxBook Open(ZipParts parts)
    {
        string main = Relationships.MainPart(parts) ?? "xl/workbook.xml";
        var workbook = parts.Document(main)?.Root ?? throw new InvalidDataException();
        var related = Relationships.Of(parts, main);
        bool startsIn1904 = (string?)workbook.Elements().FirstOrDefault(element => element.Name.LocalName == "workbookPr")?.Attribute("date1904") is "1" or "true";
        return new XlsxBook(
            [.. workbook.Elements().Where(element => element.Name.LocalName == "sheets").Elements().Select(SheetOf).OfType<XlsxSheetPart>()],
            XlsxStrings.Read(parts, TargetOf("sharedStrings")),
            new XlsxStyles(TargetOf("styles") is { } styles ? parts.Document(styles) : null, startsIn1904),
            OtherParts.Of(parts, main, IsSheet));

        XlsxSheetPart? SheetOf(XElement element)
        {
            string? id = element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0)?.Value;
            bool isHidden = (string?)element.Attribute("state") is "hidden" or "veryHidden";
            // A sheet that is only a chart has no cells.
            return related.FirstOrDefault(one => one.Id == id && IsSheet(one.Kind))?.Target is { } target && parts.Has(target)
                ? new XlsxSheetPart((string?)element.Attribute("name") ?? "", target, isHidden, OtherParts.Of(parts, target, IsSheet))
                : null;
        }

        string? TargetOf(string kind) => related.FirstOrDefault(one => one.Kind == kind)?.Target;

        static bool IsSheet(string kind) => kind == "worksheet";
    }
}

/// <param name="Part">Its name in the package.</param>
/// <param name="Others">What the sheet leads to: drawings, charts, comments.</param>
internal sealed record XlsxSheetPart(string Name, string Part, bool IsHidden, IReadOnlyList<OtherPart> Others);

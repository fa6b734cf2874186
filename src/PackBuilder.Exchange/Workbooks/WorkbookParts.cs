using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PackBuilder.Text.Archives;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>A workbook around its sheets.</summary>
internal static class WorkbookParts
{
    /// <summary>In characters: what Excel takes in one cell.</summary>
    public const int LongestCell = 32_767;

    // So that 1-2 stays what it is and does not become the second of January.
    private const uint TextFormat = 49;
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <param name="sheets">Each with its name, whether it is hidden, and what writes it.</param>
    public static byte[] Write(IReadOnlyList<(string Name, bool IsHidden, Action<SheetWriter> Write)> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddNewPart<WorkbookPart>(MainType, "rId1");
            book.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = Styles();
            var entries = new Sheets();
            for (int i = 0; i < sheets.Count; i++)
            {
                string id = $"rId{i + 2}";
                using var writer = new SheetWriter(book.AddNewPart<WorksheetPart>(id));
                sheets[i].Write(writer);
                var entry = new Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = id };
                if (sheets[i].IsHidden)
                    entry.State = SheetStateValues.Hidden;
                entries.Append(entry);
            }

            book.Workbook = new Workbook(new BookViews(new WorkbookView()), entries);
        }

        return PackageBytes.WithoutTimes(stream.ToArray());
    }

    private static Stylesheet Styles()
    {
        var fonts = new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Microsoft YaHei" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Microsoft YaHei" })) { Count = 2 };
        var fills = new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Solid("FFDCE6F1"), Solid("FFF2F2F2"))
        { Count = 4 };
        var borders = new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 };
        var formats = new CellFormats(
            new CellFormat(),
            new CellFormat(Wrapped()) { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true, ApplyAlignment = true },
            new CellFormat(Wrapped()) { NumberFormatId = TextFormat, ApplyNumberFormat = true, ApplyAlignment = true },
            new CellFormat(Wrapped()) { NumberFormatId = TextFormat, FillId = 3, ApplyNumberFormat = true, ApplyFill = true, ApplyAlignment = true },
            new CellFormat(Wrapped()) { ApplyAlignment = true })
        { Count = 5 };
        return new Stylesheet(
            fonts, fills, borders, new CellStyleFormats(new CellFormat()) { Count = 1 }, formats,
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

        static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

        static Alignment Wrapped() => new() { WrapText = true, Vertical = VerticalAlignmentValues.Top };
    }
}

using System.Collections.Immutable;
using System.Text;
using System.Xml;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>A workbook: each sheet that is shown, with its cells as they are shown. The capture's text has a line for each row.</summary>
internal sealed class XlsxCaptureReader : ICaptureReader
{
    public SourceFormat Format => SourceFormat.Workbook;

    public ImmutableArray<string> Extensions { get; } = [".xlsx", ".xlsm"];

    public bool Recognises(CaptureFile file) => ZipFormat.Of(file) == SourceFormat.Workbook;

    public Checked<Capture> Read(CaptureFile file) => PackageReading.Read(file, "a workbook (.xlsx)", parts => Read(file, parts));

    /// <summary>All cells in the order of the XML, wherever they are and whether they are shown or not.</summary>
    public string? ExtractText(CaptureFile file) => PackageReading.ExtractText(file, (parts, output) =>
    {
        var book = XlsxBook.Open(parts);
        foreach (var sheet in book.Sheets)
        {
            using var reader = parts.Xml(sheet.Part)!;
            string type = "n";
            int style = 0;
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (reader.LocalName == "c")
                    (type, style) = (reader.GetAttribute("t") ?? "n", int.TryParse(reader.GetAttribute("s"), out int index) ? index : 0);
                else if (reader is { LocalName: "v", IsEmptyElement: false } && reader.Read() && reader.HasValue)
                    output.Append(XlsxValues.Show(reader.Value, type, style, book)).Append('\n');
                else if (reader.LocalName == "is")
                    output.Append(XlsxStrings.Rich(reader) is var rich ? rich.Text + rich.Reading : "").Append('\n');
                else if (reader.LocalName is "dataValidation" or "hyperlink")
                    output.AppendJoin('\n', XlsxSheet.Hints.Append("tooltip").Select(reader.GetAttribute));
                else if (reader.LocalName.EndsWith("Header", StringComparison.Ordinal) || reader.LocalName.EndsWith("Footer", StringComparison.Ordinal))
                    output.Append(!reader.IsEmptyElement && reader.Read() ? reader.Value : "");
            }

            foreach (var part in sheet.Others)
                output.Append(OtherParts.Text(parts, part));
        }

        foreach (var part in book.Others)
            output.Append(OtherParts.Text(parts, part));
    });

    private static Checked<Capture> Read(CaptureFile file, ZipParts parts)
    {
        var book = XlsxBook.Open(parts);
        var writer = new XlsxWriter(book.Sheets.Count(sheet => !sheet.IsHidden) > 1, file.Budget);
        var pictures = new XlsxPictures(parts);
        var inCells = new XlsxCellPictures(parts, book.Others, writer, pictures);
        foreach (var part in book.Sheets)
        {
            var sheet = XlsxSheet.Read(parts, part, book, file.Budget);
            writer.Add(part, sheet);
            inCells.Add(part, sheet);
            foreach (var other in part.Others)
                new XlsxDrawings(parts, writer, pictures, part).Add(other);
        }

        foreach (var other in book.Others)
            new XlsxDrawings(parts, writer, pictures, null) { Placed = inCells.Placed }.Add(other);

        if (writer.Blocks.All(block => block is CaptureDropped or CaptureHeading or CapturePicture or CaptureNote))
            return Checked<Capture>.Failed(writer.Blocks.Count == 0 ? CaptureErrors.OnlyBlank(file.Name) : CaptureErrors.NothingToRead(file.Name));
        var text = new SourceText(file.Name, writer.Text) { Places = [.. writer.Places] };
        ImmutableArray<Diagnostic> problems = [.. pictures.Problems(file.Name)];
        if (writer.WithoutValue.Count > 0)
            problems = problems.Add(PackageErrors.FormulaWithoutValue(file.Name, writer.WithoutValue.Count, writer.WithoutValue[0]));
        return new Checked<Capture>(new Capture(file.Name, file.Sha256, SourceFormat.Workbook, text, [.. writer.Blocks]), problems);
    }
}

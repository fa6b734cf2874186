using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Attributes;
using PackBuilder.Documents.Reading.Inlines;
using PackBuilder.Documents.Reading.Syntax;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Reads a pipe table: header, rule with alignments, rows, caption with widths.</summary>
internal sealed class TableReader(ReadingContext context, InlineReader inlines)
{
    private const int MostColumns = 12;

    // Mm.
    private const double NarrowestWriting = 5;
    private const double WidestWriting = 150;

    public Table? Read(TableSyntax block)
    {
        var at = context.At(block);
        var rows = block.OfType<CellBlock>().Where(cell => cell.Row >= 0).GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(row => row.ToList()).ToList();
        var alignments = rows.Count < 2 ? null : ReadRule(rows[1]);
        if (alignments is null)
        {
            context.Report(DocumentErrors.NoTableRule(at));
            return null;
        }

        if (alignments.Count > MostColumns)
            context.Report(DocumentErrors.TooManyColumns(alignments.Count, MostColumns, at));
        if (rows.Count == 2)
            context.Report(DocumentErrors.TableHasNoRows(at));
        var attributes = AttributesOf(block);
        var weights = ReadWeights(attributes, alignments.Count);
        var caption = block.OfType<CellBlock>().FirstOrDefault(cell => cell.Row < 0) is { } line ? inlines.ReadPlain(line, "a caption") : [];
        return new Table(
            [.. alignments.Zip(weights, ReadWriting(attributes, alignments.Count)).Select(column => new TableColumn(column.First, column.Second) { Writing = column.Third })],
            ReadRow(rows[0], alignments.Count, isHeader: true),
            [.. rows.Skip(2).Select(row => ReadRow(row, alignments.Count))])
        {
            Id = attributes?.Id,
            Line = block.Line + 1,
            Caption = caption,
            Number = caption.IsEmpty ? null : context.Captions.NextTable(),
        };
    }

    private ImmutableArray<TableCell> ReadRow(List<CellBlock> cells, int columns, bool isHeader = false)
    {
        if (cells.Count != columns)
            context.Report(DocumentErrors.WrongCellCount(cells.Count, columns, context.At(cells[0])));
        return [.. cells.Select(cell => new TableCell(isHeader ? inlines.ReadPlain(cell, "the header of a table") : inlines.Read(cell)))];
    }

    private static List<ColumnAlignment>? ReadRule(List<CellBlock> cells)
    {
        var alignments = new List<ColumnAlignment>();
        foreach (var cell in cells)
        {
            string text = cell.Raw;
            if (text.Trim(':').Length == 0 || text.Trim(':').Any(c => c != '-'))
                return null;
            alignments.Add((text[0], text[^1]) switch
            {
                (':', ':') => ColumnAlignment.Centre,
                (_, ':') => ColumnAlignment.End,
                _ => ColumnAlignment.Start,
            });
        }

        return alignments;
    }

    private AttributeList? AttributesOf(TableSyntax block)
    {
        if (block.Attributes is not { } span)
            return null;
        var attributes = BlockAttributeReader.Read(context, span, "a table", context.At(span));
        attributes.RefuseUnknown("#id", "widths", "write");
        return attributes;
    }

    // A word for each column: what is written there, or - for one that is printed.
    private IEnumerable<ColumnWriting?> ReadWriting(AttributeList? attributes, int columns)
    {
        var none = new ColumnWriting?[columns];
        if (attributes is null || attributes.Entries.All(entry => entry.Name != "write"))
            return none;
        string[] words = attributes.Text("write").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kinds = words.Select(WritingOf).ToArray();
        if (words.Length == columns && words.Zip(kinds).All(pair => pair.First == "-" || pair.Second is not null))
            return kinds;
        context.Report(DocumentErrors.WrongWriting(attributes.Text("write"), columns, attributes.LocationOf("write")));
        return none;
    }

    private static ColumnWriting? WritingOf(string word) => word switch
    {
        "name" => new ColumnWriting(WritingKind.Name),
        "date" => new ColumnWriting(WritingKind.Date),
        "tick" => new ColumnWriting(WritingKind.Tick),
        "number" => new ColumnWriting(WritingKind.Number),
        "sentence" => new ColumnWriting(WritingKind.Sentence),
        _ when word.EndsWith("mm", StringComparison.Ordinal)
            && double.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double width)
            && width is >= NarrowestWriting and <= WidestWriting => new ColumnWriting(WritingKind.Measured, width),
        _ => null,
    };

    private IEnumerable<double> ReadWeights(AttributeList? attributes, int columns)
    {
        double[] none = new double[columns];
        if (attributes is null || attributes.Entries.All(entry => entry.Name != "widths"))
            return none;
        string[] parts = attributes.Text("widths").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var weights = parts.Select(part =>
            double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double weight) ? weight : 0).ToArray();
        if (weights.Length == columns && weights.All(weight => weight > 0))
            return weights;
        context.Report(DocumentErrors.WrongWidthCount(parts.Length, columns, attributes.LocationOf("widths")));
        return none;
    }
}

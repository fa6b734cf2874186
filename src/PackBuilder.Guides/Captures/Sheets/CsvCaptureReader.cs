using System.Collections.Immutable;
using CsvHelper;
using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>A table as text: its separator is found from its first lines. Lines are those of the file.</summary>
internal sealed class CsvCaptureReader : ICaptureReader
{
    public SourceFormat Format => SourceFormat.Csv;

    public ImmutableArray<string> Extensions { get; } = [".csv", ".tsv"];

    public Checked<Capture> Read(CaptureFile file) => WrittenText.Read(file).Then(text => Read(file, text));

    /// <summary>The file without quotation marks and separators, of which those inside cells are content.</summary>
    public string? ExtractText(CaptureFile file) =>
        WrittenText.Read(file).Value is { } text ? string.Concat(text.Content.Split(['"', ',', ';', '\t', '|'])) : null;

    private static Checked<Capture> Read(CaptureFile file, SourceText text)
    {
        var problems = new List<Diagnostic>();
        var rows = Rows(text, Options(file, text.Content), file.Budget, problems);
        int width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Length);
        file.Budget.Cells((long)width * rows.Count - rows.Sum(row => (long)row.Cells.Length));

        ImmutableArray<SheetRow> even = [.. rows.Where(row => row.Filled > 0).Select(row => row with { Cells = Padded(row.Cells, width) })];
        if (even.IsEmpty)
            return Checked<Capture>.Failed(CaptureErrors.OnlyBlank(file.Name));
        var blocks = SheetLayout.Blocks(even, 1).ToImmutableArray();
        if (SeparatorLine(text) is { } line)
            blocks = blocks.Insert(0, line);
        return new Checked<Capture>(new Capture(file.Name, file.Sha256, SourceFormat.Csv, text, Covering(blocks, SourceLines.CountOf(text))), [.. problems]);
    }

    private static List<SheetRow> Rows(SourceText text, CsvReaderOptions options, ReadingBudget budget, List<Diagnostic> problems)
    {
        int? unclosed = null;
        using (var reader = CsvReader.FromText(text.Content, options with { OnMalformedRecord = Note }))
        {
            var rows = RowsOf(reader, budget);
            if (unclosed is null)
                return rows;
        }

        // The one mark would swallow the rest of the file.
        problems.Add(PackageErrors.QuoteNotClosed(text, unclosed.Value));
        using var byLine = CsvReader.FromText(text.Content, options with { AllowLineBreaksInQuotes = false });
        return RowsOf(byLine, new ReadingBudget());

        void Note(CsvMalformedRecord record)
        {
            if (record.Reason == CsvMalformedReason.UnterminatedQuote)
                unclosed = (int)record.LineNumber;
        }
    }

    private static List<SheetRow> RowsOf(CsvReader reader, ReadingBudget budget)
    {
        var rows = new List<SheetRow>();
        while (reader.Read())
        {
            budget.Blocks(1);
            budget.Cells(reader.FieldCount);
            var cells = ImmutableArray.CreateBuilder<string>(reader.FieldCount);
            for (int i = 0; i < reader.FieldCount; i++)
                cells.Add(reader.GetString(i).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
            rows.Add(new SheetRow((int)reader.LineNumber, cells.MoveToImmutable()));
        }

        return rows;
    }

    private static CsvReaderOptions Options(CaptureFile file, string content) => new()
    {
        HasHeader = false,
        TrackLineNumbers = true,
        DetectSeparatorHint = true,
        Separator = SeparatorOf(file, content),
    };

    // Null lets the library find it.
    private static char? SeparatorOf(CaptureFile file, string content) =>
        content.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && content.Length > 4 ? null
        : file.Name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : null;

    // "sep=;", which spreadsheet programs write and read.
    private static CaptureFurniture? SeparatorLine(SourceText text) =>
        text.Content.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? new CaptureFurniture("separator-line", text.Line(1), new BlockOrigin(1, 1), 1) : null;

    private static ImmutableArray<string> Padded(ImmutableArray<string> cells, int width) =>
        cells.Length == width ? cells : [.. cells, .. Enumerable.Repeat("", width - cells.Length)];

    // A cell may run over several lines: a block takes those up to the next.
    private static ImmutableArray<CaptureBlock> Covering(ImmutableArray<CaptureBlock> blocks, int lines) =>
    [
        .. blocks.Select((block, i) => block with { Lines = Math.Max(1, (i + 1 < blocks.Length ? blocks[i + 1].At.Line : lines + 1) - block.At.Line) }),
    ];
}

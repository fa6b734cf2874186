using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures;

/// <summary>How much one guide may hold, whatever its format: far more than any guide of use, and little enough to be worked through in seconds.</summary>
internal static class CaptureBudget
{
    private const int MostBlocks = 500_000;
    private const int MostCells = 1_000_000;

    public static Checked<Capture> Check(Capture capture)
    {
        if (capture.Blocks.Length > MostBlocks)
            return Checked<Capture>.Failed(CaptureErrors.TooMuch(capture.File, capture.Blocks.Length, "paragraphs, items and tables", MostBlocks));
        long cells = capture.Blocks.OfType<CaptureTable>().Sum(table => table.Header.Length + table.Rows.Sum(row => (long)row.Length));
        return cells > MostCells
            ? Checked<Capture>.Failed(CaptureErrors.TooMuch(capture.File, cells, "cells of tables", MostCells))
            : Checked<Capture>.Ok(capture);
    }
}

using System.Globalization;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Packages;

/// <summary>Every message about packed formats and tables: codes PB1024, PB1027 to PB1029.</summary>
internal static class PackageErrors
{
    public static Diagnostic Damaged(string file, Message kind) =>
        Diagnostic.Error("PB1024", $"this is not {kind} that can be read: it is damaged or holds something else", SourceLocation.OfFile(file),
            "open it in the program that made it and save it again");

    public static Diagnostic FormulaWithoutValue(string file, int cells, string first) =>
        Diagnostic.Warning("PB1027",
            $"{cells.ToString(CultureInfo.InvariantCulture)} formulas have no stored value, the first one in {first}: their cells are read as empty",
            SourceLocation.OfFile(file), "open the file in Excel or WPS and save it, which stores the values");

    public static Diagnostic QuoteNotClosed(SourceText text, int line) =>
        Diagnostic.Warning("PB1028", "a quotation mark opens a cell here and is never closed, so each line is read as a row of its own",
            text.Locate(line, 1), "close the quotation mark, or write it twice inside a quoted cell");
}

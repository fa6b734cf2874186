using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PackBuilder.Documents.Reading.Syntax;

/// <summary>
/// Finds pipe tables: lines that start with a bar, and right under them a line <c>: caption</c>. Rows are split here and never
/// padded or cut, so that a row with a wrong number of cells can be reported.
/// </summary>
internal sealed class TableParser : BlockParser
{
    public TableParser() => OpeningCharacters = ['|'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var table = new TableSyntax(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        table.Rows.Add((processor.Line, processor.LineIndex));
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var table = (TableSyntax)block;
        if (processor.IsBlankLine || processor.IsCodeIndent)
            return BlockState.None;
        if (processor.CurrentChar == '|')
        {
            table.Rows.Add((processor.Line, processor.LineIndex));
            table.UpdateSpanEnd(processor.Line.End);
            return BlockState.ContinueDiscard;
        }

        if (processor.CurrentChar != ':' || processor.PeekChar(1) == ':')
            return BlockState.None;
        var line = processor.Line;
        line.SkipChar();
        line.Trim();
        table.CaptionLine = (line, processor.LineIndex);
        table.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var table = (TableSyntax)block;
        for (int row = 0; row < table.Rows.Count; row++)
        {
            foreach (var cell in RowSplitter.Split(table.Rows[row].Text))
                table.Add(new CellBlock(row, cell, table.Rows[row].Line));
        }

        if (table.CaptionLine is var (caption, line))
        {
            if (TrailingBraces.Take(ref caption) is { } attributes)
                table.Attributes = attributes;
            table.Add(new CellBlock(-1, caption, line));
        }

        return true;
    }
}

/// <summary>Splits a table row at its bars: not at <c>\|</c> and not inside <c>`code`</c>.</summary>
file static class RowSplitter
{
    public static List<StringSlice> Split(StringSlice row)
    {
        row.Trim();
        var cells = new List<StringSlice>();
        int start = row.Start + 1;
        bool inCode = false;
        for (int i = start; i <= row.End; i++)
        {
            switch (row.Text[i])
            {
                case '\\':
                    i++;
                    break;
                case '`':
                    inCode = !inCode;
                    break;
                case '|' when !inCode:
                    Add(start, i - 1);
                    start = i + 1;
                    break;
            }
        }

        // The bar at the end may be left out; a lone bar is one empty cell, so that the row is not lost.
        if (start <= row.End || cells.Count == 0)
            Add(start, row.End);
        return cells;

        void Add(int from, int to)
        {
            var cell = new StringSlice(row.Text, from, to);
            cell.Trim();
            cells.Add(cell);
        }
    }
}

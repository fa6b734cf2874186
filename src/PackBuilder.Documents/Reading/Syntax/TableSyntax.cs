using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading.Syntax;

/// <summary>A pipe table as written: its cells are the children, row by row, then the caption if there is one.</summary>
internal sealed class TableSyntax(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The lines that start with a bar, with their line numbers from 0.</summary>
    public List<(StringSlice Text, int Line)> Rows { get; } = [];

    /// <summary>The text after <c>:</c> in the line under the table.</summary>
    public (StringSlice Text, int Line)? CaptionLine { get; set; }

    /// <summary><c>{widths=…}</c> at the end of the caption line.</summary>
    public TextSpan? Attributes { get; set; }
}

/// <summary>One cell, or with <see cref="Row"/> = -1 the caption.</summary>
internal sealed class CellBlock : LeafBlock
{
    public CellBlock(int row, StringSlice text, int line)
        : base(null)
    {
        Row = row;
        Raw = text.ToString();
        Line = line;
        ProcessInlines = true;
        IsOpen = false;
        Span = new SourceSpan(text.Start, Math.Max(text.Start, text.End));
        Lines = new StringLineGroup(1);
        Lines.Add(new StringLine(ref text, line, 0, text.Start, NewLine.None));
    }

    public int Row { get; }

    /// <summary>The cell as written: Markdig gives the lines back once it has read the inlines.</summary>
    public string Raw { get; }
}

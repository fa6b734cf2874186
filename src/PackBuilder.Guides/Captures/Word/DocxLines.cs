using System.Text;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>Gives each block its line: a line for each paragraph and each row of a table, which is what places in a Word file are counted in.</summary>
internal sealed class DocxLines
{
    private readonly StringBuilder _text = new();
    private int _line = 1;

    public string Text => _text.ToString();

    public CaptureBlock Place(CaptureBlock block)
    {
        var at = new BlockOrigin(_line, 1);
        string[] lines = block is CaptureTable table
            ? [.. table.Rows.Prepend(table.Header).Select(row => string.Join(" | ", row))]
            : [block is CaptureItem item ? item.Text : string.Join(' ', CaptureTexts.Of(block))];
        foreach (string line in lines)
            _text.Append(line.Replace('\n', ' ').Replace('\r', ' ')).Append('\n');
        _line += lines.Length;
        return block with { At = at, Lines = lines.Length };
    }
}

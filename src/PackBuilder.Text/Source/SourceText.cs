using System.Collections.Immutable;

namespace PackBuilder.Text.Source;

/// <summary>
/// The characters of one file together with the name a reader knows it by. Positions are UTF-16 offsets from 0;
/// lines and columns are counted from 1, and a column counts UTF-16 code units. CR LF, LF and a lone CR end a line.
/// </summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <param name="name">The name shown in diagnostics: relative to the project, with forward slashes.</param>
    /// <param name="content">The whole text.</param>
    public SourceText(string name, string content)
    {
        Name = name;
        Content = content;
        _lineStarts = FindLineStarts(content);
    }

    public string Name { get; }

    public string Content { get; }

    /// <summary>In the order of their lines; empty where the lines are those of the file.</summary>
    public ImmutableArray<SourcePlace> Places { get; init; } = [];

    public int LineCount => _lineStarts.Length;

    /// <summary>The line and column of an offset. An offset past the end counts as the end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        int index = Array.BinarySearch(_lineStarts, offset);
        if (index < 0)
            index = ~index - 1;
        return new LinePosition(index + 1, offset - _lineStarts[index] + 1);
    }

    /// <summary>The offset at which a line starts. Lines are counted from 1.</summary>
    public int StartOfLine(int line) => _lineStarts[Math.Clamp(line, 1, _lineStarts.Length) - 1];

    /// <summary>The characters of a line without its line end. Lines are counted from 1.</summary>
    public string Line(int line)
    {
        if (line < 1 || line > _lineStarts.Length)
            return "";
        int start = _lineStarts[line - 1];
        int end = line < _lineStarts.Length ? _lineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
            end--;
        return Content[start..end];
    }

    /// <summary>Where a span of this text is, in the form diagnostics carry.</summary>
    public SourceLocation Locate(TextSpan span)
    {
        var start = PositionOf(span.Start);
        var end = PositionOf(span.End);
        return new SourceLocation(Name, start.Line, start.Column, end.Line, end.Column, Line(start.Line)) { Place = PlaceOf(start.Line) };
    }

    /// <summary>Where a line and column of this text are, in the form diagnostics carry.</summary>
    public SourceLocation Locate(int line, int column, int length = 1) =>
        new(Name, line, column, line, column + length, Line(line)) { Place = PlaceOf(line) };

    private string? PlaceOf(int line)
    {
        int low = 0, high = Places.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Places[middle].Line <= line)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : Places[low - 1].Name;
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}

using System.Collections.Immutable;
using System.Text;
using PackBuilder.Text.Source;

namespace PackBuilder.Exchange.Writing;

/// <summary>Changes to the lines of a text: everything that is not changed stays as it is to the byte. Lines count from 1.</summary>
internal sealed class LineEdits(SourceText source)
{
    private readonly Dictionary<int, string> _replaced = [];
    private readonly HashSet<int> _removed = [];
    private readonly SortedDictionary<int, List<(string Name, string Text)>> _inserted = [];

    public string LineEnd { get; } = source.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Puts a text in the place of some lines; an empty one takes them out.</summary>
    /// <param name="text">Of whole lines, each with its end.</param>
    public void Replace(int first, int count, string text)
    {
        for (int line = first; line < first + count; line++)
            _removed.Add(line);
        if (text.Length > 0)
            _replaced[first] = text;
    }

    /// <summary>Puts a text before a line, after what was put there already.</summary>
    public void Insert(int line, string name, string text) => At(line).Add((name, text));

    /// <summary>Puts a text right after one that was inserted.</summary>
    /// <returns>False where no text of that name was inserted.</returns>
    public bool InsertAfter(string inserted, string name, string text)
    {
        foreach (var list in _inserted.Values)
        {
            int place = list.FindIndex(one => one.Name == inserted);
            if (place < 0)
                continue;
            list.Insert(place + 1, (name, text));
            return true;
        }

        return false;
    }

    public string Apply()
    {
        var output = new StringBuilder(source.Content.Length);
        for (int line = 1; line <= source.LineCount; line++)
        {
            Append(output, line);
            if (_replaced.TryGetValue(line, out string? text))
                output.Append(text);
            if (!_removed.Contains(line))
                output.Append(Whole(line));
        }

        Append(output, source.LineCount + 1);
        return output.ToString();
    }

    /// <summary>A line with its end.</summary>
    public string Whole(int line) =>
        source.Content[source.StartOfLine(line)..(line < source.LineCount ? source.StartOfLine(line + 1) : source.Content.Length)];

    private List<(string Name, string Text)> At(int line)
    {
        if (!_inserted.TryGetValue(line, out var list))
            _inserted[line] = list = [];
        return list;
    }

    private void Append(StringBuilder output, int line)
    {
        foreach (var (_, text) in _inserted.GetValueOrDefault(line, []))
        {
            if (output.Length > 0 && output[^1] != '\n')
                output.Append(LineEnd);
            output.Append(text);
        }
    }
}

/// <summary>Some lines of a text.</summary>
/// <param name="Count">With the empty ones at their end.</param>
/// <param name="Filled">Without them.</param>
internal sealed record LineRange(int First, int Count, int Filled)
{
    public int Next => First + Count;

    public static LineRange Of(SourceText source, int first, int next, Func<string, bool> isEmpty)
    {
        int filled = next - first;
        while (filled > 1 && isEmpty(source.Line(first + filled - 1)))
            filled--;
        return new LineRange(first, next - first, filled);
    }

    public ImmutableArray<string> Lines(SourceText source) => [.. Enumerable.Range(First, Filled).Select(source.Line)];
}

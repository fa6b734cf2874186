using System.Collections.Immutable;
using System.Text;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>What reading a Markdown file has to say, and the parts of its lines that are no text of the guide. Used for one file.</summary>
internal sealed class MarkdownFindings(SourceText source)
{
    /// <summary>Tags, addresses and marks: never part of what a reader of the page sees.</summary>
    public const string Markup = "markup";

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<CaptureDropped> _asides = [];

    // The tags of one line become one aside; a line may have very many.
    private readonly StringBuilder _markup = new();
    private int _markupLine;

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics.OrderBy(found => found.Location?.Line).ThenBy(found => found.Location?.Column);

    /// <summary>In the order of their lines.</summary>
    public IEnumerable<CaptureDropped> Asides => All().OrderBy(aside => aside.At.Line);

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void LeaveOut(string rule, string text, int line)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        if (rule != Markup || _markupLine != line)
            CloseMarkup();
        if (rule != Markup)
        {
            _asides.Add(new CaptureDropped(rule, text.Trim(), new BlockOrigin(line, 1), 0));
            return;
        }

        _markup.Append(_markup.Length > 0 ? "\n" : "").Append(text.AsSpan().Trim());
        _markupLine = line;
    }

    private List<CaptureDropped> All()
    {
        CloseMarkup();
        return _asides;
    }

    private void CloseMarkup()
    {
        if (_markup.Length > 0)
            _asides.Add(new CaptureDropped(Markup, _markup.ToString(), new BlockOrigin(_markupLine, 1), 0));
        _markup.Clear();
    }

    /// <summary>Where words stand on a line; the whole line where they were changed on the way.</summary>
    public SourceLocation Find(int line, string words)
    {
        string text = source.Line(line);
        int column = text.IndexOf(words, StringComparison.Ordinal);
        return column >= 0
            ? source.Locate(line, column + 1, Math.Max(1, words.Length))
            : source.Locate(line, 1, Math.Max(1, text.Length));
    }

    public bool IsRow(int line) => source.Line(line).TrimStart().StartsWith('|');

    /// <summary>Whether the line below it parts it from the rows of a table.</summary>
    public bool IsHead(int line) => IsRow(line) && line < source.LineCount && source.Line(line + 1) is var below && below.Contains('-') && below.AsSpan().Trim("|:- \t").IsEmpty;

    /// <summary>The blocks with what was left out of each after it.</summary>
    public ImmutableArray<CaptureBlock> Into(ImmutableArray<CaptureBlock> blocks)
    {
        if (All().Count == 0)
            return blocks;
        var all = ImmutableArray.CreateBuilder<CaptureBlock>(blocks.Length + _asides.Count);
        var waiting = new Queue<CaptureDropped>(Asides);
        for (int i = 0; i < blocks.Length; i++)
        {
            all.Add(blocks[i]);
            int next = i + 1 < blocks.Length ? blocks[i + 1].At.Line : int.MaxValue;
            while (waiting.TryPeek(out var aside) && aside.At.Line < next)
                all.Add(waiting.Dequeue());
        }

        return all.ToImmutable();
    }
}

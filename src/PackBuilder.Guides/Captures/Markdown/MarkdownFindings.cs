using System.Collections.Immutable;
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

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics.OrderBy(found => found.Location?.Line).ThenBy(found => found.Location?.Column);

    /// <summary>In the order of their lines.</summary>
    public IEnumerable<CaptureDropped> Asides => _asides.OrderBy(aside => aside.At.Line);

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void LeaveOut(string rule, string text, int line)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        if (rule == Markup && _asides.Count > 0 && _asides[^1] is { Reason: Markup } last && last.At.Line == line)
            _asides[^1] = last with { Text = last.Text + "\n" + text.Trim() };
        else
            _asides.Add(new CaptureDropped(rule, text.Trim(), new BlockOrigin(line, 1), 0));
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

    /// <summary>The blocks with what was left out of each behind it.</summary>
    public ImmutableArray<CaptureBlock> Into(ImmutableArray<CaptureBlock> blocks)
    {
        if (_asides.Count == 0)
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

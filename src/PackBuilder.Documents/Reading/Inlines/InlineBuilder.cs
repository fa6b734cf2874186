using System.Collections.Immutable;
using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;

namespace PackBuilder.Documents.Reading.Inlines;

/// <summary>Collects inlines: neighbouring texts become one, line ends of the source a space where the script wants one.</summary>
internal sealed class InlineBuilder
{
    private readonly ImmutableArray<Inline>.Builder _inlines = ImmutableArray.CreateBuilder<Inline>();
    private readonly StringBuilder _text = new();
    private bool _pendingSpace;

    public void Text(string text)
    {
        text = text.Replace('\t', ' ');
        if (text.Length == 0)
            return;
        ResolveBreak(EastAsian.First(text));
        _text.Append(text);
    }

    public void Add(Inline inline)
    {
        ResolveBreak(inline is LineBreak ? ' ' : FirstScalar([inline]));
        Flush();
        _inlines.Add(inline);
    }

    /// <summary>A line end that only folds the source: nothing between Chinese characters, a space between words.</summary>
    public void SoftBreak() => _pendingSpace = true;

    public ImmutableArray<Inline> Build()
    {
        // Spaces at the end of a line say nothing.
        while (_text.Length > 0 && _text[^1] == ' ')
            _text.Length--;
        Flush();
        return _inlines.ToImmutable();
    }

    private void ResolveBreak(int next)
    {
        if (!_pendingSpace)
            return;
        _pendingSpace = false;
        int previous = _text.Length > 0 ? EastAsian.Last(_text.ToString(Math.Max(0, _text.Length - 2), Math.Min(2, _text.Length))) : LastScalar(_inlines);
        bool joins = EastAsian.IsWide(previous) || EastAsian.IsWide(next) || previous is 0 or ' ' || next == ' ';
        if (!joins)
            _text.Append(' ');
    }

    private void Flush()
    {
        if (_text.Length == 0)
            return;
        _inlines.Add(new TextRun(_text.ToString()));
        _text.Clear();
    }

    private static int FirstScalar(IReadOnlyList<Inline> inlines) => inlines.Count == 0 ? 0 : inlines[0] switch
    {
        TextRun run => EastAsian.First(run.Text),
        CodeSpan code => EastAsian.First(code.Text),
        Strong strong => FirstScalar(strong.Inlines),
        Emphasis emphasis => FirstScalar(emphasis.Inlines),
        Link link => FirstScalar(link.Inlines),
        _ => 0xFFFC,
    };

    private static int LastScalar(IReadOnlyList<Inline> inlines) => inlines.Count == 0 ? 0 : inlines[^1] switch
    {
        TextRun run => EastAsian.Last(run.Text),
        CodeSpan code => EastAsian.Last(code.Text),
        Strong strong => LastScalar(strong.Inlines),
        Emphasis emphasis => LastScalar(emphasis.Inlines),
        Link link => LastScalar(link.Inlines),
        LineBreak => ' ',
        _ => 0xFFFC,
    };
}

using System.Collections.Immutable;
using AngleSharp.Dom;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>The blocks of a page as they are found. What is left out waits until the block is written that it was found in.</summary>
internal sealed class PageBlocks(ReadingBudget budget)
{
    private readonly List<CaptureBlock> _blocks = [];
    private readonly List<(LeftOut Reason, string Text)> _waiting = [];

    public IReadOnlyList<CaptureBlock> All => _blocks;

    /// <summary>Where the walk is in the file.</summary>
    public BlockOrigin At { get; private set; } = new(1, 1);

    // Titles and alternative texts stand in attributes; they follow the block that they belong to.
    public void Aside(IElement element)
    {
        Wait(element.LocalName is "img" or "area" or "input" ? "picture" : "tooltip", element.GetAttribute("alt"));
        Wait("tooltip", element.GetAttribute("title"));
    }

    public void LeaveOut(IElement element, LeftOut reason)
    {
        string text = ElementText.Of(element);
        if (text.Length > 0)
            _waiting.Add((reason, text));
    }

    public void Wait(string rule, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _waiting.Add((new LeftOut(rule, IsFurniture: false), text.Trim()));
    }

    public void Add(CaptureBlock block)
    {
        budget.Blocks(1);
        _blocks.Add(block);
    }

    public void Cells(long count) => budget.Cells(count);

    public void Flush()
    {
        foreach (var (reason, text) in _waiting)
            _blocks.Add(reason.IsFurniture ? new CaptureFurniture(reason.Rule, text, At, 1) : new CaptureDropped(reason.Rule, text, At, 1));
        _waiting.Clear();
    }

    public void Move(IElement element)
    {
        if (element.SourceReference?.Position is { Line: > 0 } position && (position.Line, position.Column).CompareTo((At.Line, At.Column)) >= 0)
            At = new BlockOrigin(position.Line, position.Column);
    }
}

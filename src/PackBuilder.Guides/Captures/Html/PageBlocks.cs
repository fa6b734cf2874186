using System.Collections.Immutable;
using AngleSharp.Dom;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>The blocks of a page as they are found. What is left out waits until the block is written that it was found in.</summary>
internal sealed class PageBlocks(HtmlPictures pictures, ReadingBudget budget)
{
    private readonly List<CaptureBlock> _blocks = [];
    private readonly List<CaptureBlock> _waiting = [];

    public IReadOnlyList<CaptureBlock> All => _blocks;

    /// <summary>Where the walk is in the file.</summary>
    public BlockOrigin At { get; private set; } = new(1, 1);

    // Titles and alternative texts stand in attributes; they follow the block that they belong to, and so do pictures.
    public void Aside(IElement element)
    {
        if (element.LocalName != "img")
            Wait(element.LocalName is "area" or "input" ? "picture" : "tooltip", element.GetAttribute("alt"));
        else if (pictures.Read(element) is { } picture)
            _waiting.Add(picture);
        Wait("tooltip", element.GetAttribute("title"));
    }

    public void LeaveOut(IElement element, LeftOut reason)
    {
        string text = ElementText.Of(element);
        if (text.Length > 0)
            _waiting.Add(reason.IsFurniture ? new CaptureFurniture(reason.Rule, text, At, 1) : new CaptureDropped(reason.Rule, text, At, 1));
    }

    public void Wait(string rule, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _waiting.Add(new CaptureDropped(rule, text.Trim(), At, 1));
    }

    public void Add(CaptureBlock block)
    {
        budget.Blocks(1);
        _blocks.Add(block);
    }

    public void Cells(long count) => budget.Cells(count);

    public void Flush()
    {
        foreach (var block in _waiting)
            _blocks.Add(block with { At = At });
        _waiting.Clear();
    }

    /// <summary>Of the blocks from an index on, a picture and the only other text become one: the picture with its caption.</summary>
    public void JoinCaption(int from)
    {
        Flush();
        var texts = _blocks.Skip(from).Where(block => block is not (CaptureDropped or CaptureFurniture or CapturePicture)).ToList();
        if (texts is not [CaptureParagraph or CaptureHeading] || _blocks.Skip(from).Count(block => block is CapturePicture) != 1)
            return;
        int picture = _blocks.FindIndex(from, block => block is CapturePicture);
        _blocks[picture] = (CapturePicture)_blocks[picture] with { Caption = CaptureTexts.Of(texts[0]).First() };
        _blocks.Remove(texts[0]);
    }

    public void Move(IElement element)
    {
        if (element.SourceReference?.Position is { Line: > 0 } position && (position.Line, position.Column).CompareTo((At.Line, At.Column)) >= 0)
            At = new BlockOrigin(position.Line, position.Column);
    }
}

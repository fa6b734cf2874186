using System.Text;
using PackBuilder.Text.Stamps;

namespace PackBuilder.Guides.Captures.Word.Inline;

/// <summary>One paragraph while it is read: its text with its look, and all that hangs on it.</summary>
internal sealed class DocxLine
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Length, bool IsBold, double? Size)> _runs = [];
    private readonly List<CaptureBlock> _after = [];

    // Deleted, hidden and the like, one after the other while it is one stretch.
    private readonly StringBuilder _left = new();
    private string _reason = "";

    // Those that hold an id together which is too long for the name of one bookmark.
    private readonly List<string> _parts = [];
    private string? _anchor;

    /// <summary>The first bookmark that is not one of Word's own, or the long id that several hold.</summary>
    public string? Anchor => _parts.Count > 0 ? NameStamp.Read(_parts) : _anchor;

    /// <summary>Whether its bookmarks or its runs say that it is a question of ours, even where it is a heading.</summary>
    public bool IsQuestion { get; set; }

    public List<DocxReference> References { get; } = [];

    /// <summary>What comes after the paragraph: text boxes, and what is left out of it.</summary>
    public IReadOnlyList<CaptureBlock> After
    {
        get
        {
            EndStretch();
            return _after;
        }
    }

    public bool IsEmpty => Text.Length == 0;

    public string Text => _text.ToString().Trim(' ', '\t', '\n', '\u3000', '\u00A0');

    public void Add(string text, bool isBold, double? size)
    {
        if (text.Length == 0)
            return;
        _runs.Add((_text.Length, text.Length, isBold, size));
        _text.Append(text);
    }

    public void LeaveOut(string reason, string text)
    {
        if (reason != _reason)
            EndStretch();
        _reason = reason;
        _left.Append(text);
    }

    public void Follow(CaptureBlock block) => _after.Add(block);

    public void AnchorAt(string? bookmark)
    {
        if (bookmark is not { Length: > 0 })
            return;
        IsQuestion |= BlockStamp.Read(bookmark) is not null;
        if (NameStamp.IsPart(bookmark))
            _parts.Add(bookmark);
        else if (bookmark[0] != '_')
            _anchor ??= bookmark;
    }

    /// <summary>What is left out before and after this place stays apart.</summary>
    public void EndStretch()
    {
        string text = _left.ToString().Trim();
        if (text.Length > 0)
            _after.Add(Unplaced.LeftOut(_reason, text));
        _left.Clear();
    }

    /// <summary>The look of <see cref="Text"/>: how much of it is bold from its start, and the size that most of it has.</summary>
    public LineLook Look()
    {
        string whole = _text.ToString();
        int start = whole.Length - whole.TrimStart(' ', '\t', '\n', '\u3000', '\u00A0').Length;
        int bold = start;
        bool isBold = true;
        var sizes = new Dictionary<double, int>();
        foreach (var run in _runs)
        {
            if (run.Size is { } size)
                sizes[size] = sizes.GetValueOrDefault(size) + run.Length;
            isBold &= run.IsBold || string.IsNullOrWhiteSpace(whole.Substring(run.Start, run.Length));
            if (isBold)
                bold = run.Start + run.Length;
        }

        int length = Text.Length;
        return new LineLook
        {
            IsBold = isBold && length > 0,
            BoldStart = Math.Clamp(bold - start, 0, length),
            Size = sizes.Count == 0 ? null : sizes.MaxBy(size => (size.Value, size.Key)).Key,
        };
    }
}

/// <summary>A place in the text that refers to a note or a comment.</summary>
/// <param name="Reason">Why the place is left out; null where it is part of the text.</param>
internal sealed record DocxReference(DocxNoteKind Kind, string Id, string? Reason);

internal enum DocxNoteKind
{
    Footnote,
    Endnote,
    Comment,
}

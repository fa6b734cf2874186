using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>A column of set material that is not yet cut into pages.</summary>
internal sealed class Galley
{
    private Strip[] _strips = new Strip[4];
    private int _openGroup = -1;
    private int _pendingSides;
    private byte _minimumCost;

    public int Count { get; private set; }

    public List<SetParagraph> Paragraphs { get; } = [];

    public List<Row> Rows { get; } = [];

    public List<Group> Groups { get; } = [];

    public List<PlacedPicture> Pictures { get; } = [];

    public List<SideLabel> Sides { get; } = [];

    /// <summary>It is cut into pages itself, not part of something that is.</summary>
    public bool IsPaged { get; init; }

    /// <summary>It is set beside another one on facing pages, so that composers name the places where the two may meet.</summary>
    public bool HasJoints { get; set; }

    public List<ColumnFlow> Flows { get; } = [];

    public List<Sheet> Sheets { get; } = [];

    public List<Anchor> Anchors { get; } = [];

    /// <summary>Lines to write on that may become more, each with its last strip.</summary>
    public List<(WritingLines Block, int Last)> Writing { get; } = [];

    /// <summary>The rows of frames to write into that may grow, with the strip that does.</summary>
    public List<(GridRow Row, int Room)> WritingRows { get; } = [];

    /// <summary>By the first strip of lines to write on: what tells a reader that they are there, once for all of them.</summary>
    public Dictionary<int, StructureNode> WritingNodes { get; } = [];

    /// <summary>Sum of all strips, pt.</summary>
    public double Height { get; private set; }

    public ref Strip this[int index] => ref _strips[index];

    public int OpenGroup(Func<int, Group> make, byte minimumCost, out byte before)
    {
        Groups.Add(make(_openGroup) with { From = Count });
        _openGroup = Groups.Count - 1;
        before = _minimumCost;
        _minimumCost = Math.Max(_minimumCost, minimumCost);
        return _openGroup;
    }

    public void CloseGroup(byte costBefore)
    {
        var group = Groups[_openGroup];
        Groups[_openGroup] = group with { To = Count };
        _openGroup = group.Parent;
        _minimumCost = costBefore;
    }

    /// <summary>A label for the next line or row that is added.</summary>
    public void Label(SideLabel label)
    {
        Sides.Add(label);
        _pendingSides++;
    }

    public ref Strip Add(StripKind kind, double height, byte cost = BreakCost.Free)
    {
        if (Count == _strips.Length)
            Array.Resize(ref _strips, Count * 2);
        ref Strip strip = ref _strips[Count++];
        strip = new Strip { Kind = kind, Height = height, Cost = Math.Max(cost, _minimumCost), Group = _openGroup };
        if (kind is StripKind.Line or StripKind.Row or StripKind.Rule or StripKind.Picture)
        {
            strip.FirstSide = Sides.Count - _pendingSides;
            strip.SideCount = _pendingSides;
            _pendingSides = 0;
        }

        Height += height;
        return ref strip;
    }

    /// <summary>White of at least a height: two spaces that meet count as the larger.</summary>
    public void Space(double height, bool keep = false)
    {
        double there = 0;
        for (int i = Count - 1; i >= 0 && _strips[i].IsWhite; i--)
            there += _strips[i].Height;
        Add(StripKind.Space, Math.Max(0, height - there), CostOfSpace(keep));
    }

    // White after something that must not end a page does not end one either.
    private byte CostOfSpace(bool keep) =>
        keep || Count > 0 && _strips[Count - 1].Cost == BreakCost.Forbidden ? BreakCost.Forbidden : BreakCost.Free;

    public void Pad(double height, bool keep) => Add(StripKind.Pad, height, keep ? BreakCost.Forbidden : BreakCost.Free);

    public void Snap(bool keep = false) => Add(StripKind.Snap, 0, CostOfSpace(keep));

    /// <summary>A place where the opposite page may be met: before a block, a part or after a row of a table.</summary>
    /// <param name="level">Outer ones are lower.</param>
    public void Joint(int level)
    {
        if (HasJoints)
            Add(StripKind.Joint, 0, Count > 0 ? _strips[Count - 1].Cost : BreakCost.Free).A = level;
    }

    /// <summary>The lines of a paragraph: never a lone one at the top or foot of a page (孤行).</summary>
    public void Lines(SetParagraph paragraph, double x, double pitch, double baseline, bool keepNext = false)
    {
        Paragraphs.Add(paragraph);
        int count = paragraph.LineCount;
        for (int k = 0; k < count; k++)
        {
            bool last = k == count - 1;
            bool forbidden = keepNext || count > 1 && (k == 0 || k == count - 2);
            byte cost = forbidden ? BreakCost.Forbidden : last ? BreakCost.Free : BreakCost.InParagraph;
            ref Strip strip = ref Add(StripKind.Line, pitch, cost);
            strip.A = Paragraphs.Count - 1;
            strip.B = k;
            strip.X = x;
            strip.Baseline = baseline;
        }
    }

    /// <summary>Forbids a page end after what stands last so far, and in the white after it.</summary>
    public void KeepLast() => SetBoundary(BreakCost.Forbidden);

    /// <summary>A page end here costs this, unless it is forbidden.</summary>
    public void Boundary(byte cost)
    {
        if (Count > 0 && _strips[Count - 1].Cost != BreakCost.Forbidden)
            SetBoundary(cost);
    }

    /// <summary>A page end after what stands last so far costs this: before or after its white, which vanishes there.</summary>
    public void SetBoundary(byte cost)
    {
        for (int i = Count - 1; i >= 0; i--)
        {
            _strips[i].Cost = cost;
            if (!_strips[i].IsWhite)
                break;
        }
    }

    /// <summary>Makes a page end after the last strip so far dearer by a cost.</summary>
    public void RaiseLast(byte cost)
    {
        if (Count > 0)
            _strips[Count - 1].Cost = (byte)Math.Min(BreakCost.Forbidden, _strips[Count - 1].Cost + cost);
    }

    /// <summary>Allows a page end after the last strip so far.</summary>
    public void ReleaseLast(byte cost)
    {
        if (Count > 0)
            _strips[Count - 1].Cost = cost;
    }
}

/// <summary>A short text on the base line of a strip, left of its content.</summary>
/// <param name="X">Pt from the left edge of the galley.</param>
/// <param name="Baseline">Pt from the top of the strip; NaN for the strip's own.</param>
internal sealed record SideLabel(SetParagraph Paragraph, double X, double Baseline = double.NaN);

using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Navigation;

/// <summary>A bookmark in the tree of the outline.</summary>
/// <param name="bookmark">Null for the root.</param>
internal sealed class OutlineItem(Bookmark? bookmark, int level)
{
    public Bookmark? Bookmark => bookmark;

    public int Level => level;

    public int Number { get; set; }

    public OutlineItem? Parent { get; private set; }

    public OutlineItem? Previous { get; private set; }

    public OutlineItem? Next { get; private set; }

    public OutlineItem? First { get; private set; }

    public OutlineItem? Last { get; private set; }

    /// <summary>How many children it has.</summary>
    public int Count { get; private set; }

    /// <summary>The next bookmark in the order of the document, whatever its level.</summary>
    public OutlineItem? Following { get; set; }

    public void Append(OutlineItem child)
    {
        child.Parent = this;
        child.Previous = Last;
        if (Last is { } last)
            last.Next = child;
        First ??= child;
        Last = child;
        Count++;
    }
}

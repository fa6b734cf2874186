using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Html.Body;

/// <summary>The notes of a chapter, numbered through the document: a screen has no foot of a page, so they stand at the end of their chapter.</summary>
internal sealed class NoteList
{
    private readonly List<(int Number, ImmutableArray<Inline> Inlines)> _open = [];
    private int _count;

    /// <returns>Its number.</returns>
    public int Add(Footnote note)
    {
        _open.Add((++_count, note.Inlines));
        return _count;
    }

    /// <summary>The notes since the last call.</summary>
    public ImmutableArray<(int Number, ImmutableArray<Inline> Inlines)> Take()
    {
        ImmutableArray<(int, ImmutableArray<Inline>)> taken = [.. _open];
        _open.Clear();
        return taken;
    }
}

using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.Tables;

/// <summary>How wide text is in the fonts of a format, in em, before anything is set.</summary>
public interface ICellMeasure
{
    /// <summary>On one line.</summary>
    double Width(ImmutableArray<Inline> text);

    /// <summary>The longest piece that cannot be broken.</summary>
    double LongestWord(ImmutableArray<Inline> text);
}

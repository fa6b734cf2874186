using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.Reading;

/// <summary>Counts tables and figures with captions as they are read, which is the order in which they are printed.</summary>
internal sealed class CaptionCounter
{
    /// <summary>How far it has counted; put back, it counts the same numbers again.</summary>
    public CaptionState State { get; set; }

    /// <summary>A heading of level 1 was read.</summary>
    public void StartChapter() =>
        State = new CaptionState(State.Chapter + 1, State.Tables with { InChapter = 0 }, State.Figures with { InChapter = 0 });

    public CaptionNumber NextTable()
    {
        State = State with { Tables = State.Tables.Next() };
        return new CaptionNumber(State.Tables.InDocument, State.Chapter, State.Tables.InChapter);
    }

    public CaptionNumber NextFigure()
    {
        State = State with { Figures = State.Figures.Next() };
        return new CaptionNumber(State.Figures.InDocument, State.Chapter, State.Figures.InChapter);
    }
}

internal readonly record struct CaptionState(int Chapter, CaptionCount Tables, CaptionCount Figures)
{
    /// <summary>As far as the farther of two.</summary>
    public CaptionState Or(CaptionState other) => new(Math.Max(Chapter, other.Chapter), Tables.Or(other.Tables), Figures.Or(other.Figures));
}

internal readonly record struct CaptionCount(int InDocument, int InChapter)
{
    public CaptionCount Next() => new(InDocument + 1, InChapter + 1);

    public CaptionCount Or(CaptionCount other) => InDocument >= other.InDocument ? this : other;
}

using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.Reading;

/// <summary>Counts tables and figures with captions as they are read, which is the order in which they are printed.</summary>
internal sealed class CaptionCounter
{
    private int _chapter;
    private Count _tables;
    private Count _figures;

    /// <summary>A heading of level 1 was read.</summary>
    public void StartChapter()
    {
        _chapter++;
        _tables.InChapter = 0;
        _figures.InChapter = 0;
    }

    public CaptionNumber NextTable() => Next(ref _tables);

    public CaptionNumber NextFigure() => Next(ref _figures);

    private CaptionNumber Next(ref Count count) => new(++count.InDocument, _chapter, ++count.InChapter);

    private struct Count
    {
        public int InDocument;
        public int InChapter;
    }
}

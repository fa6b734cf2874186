namespace PackBuilder.Guides.Captures.Word.Package;

/// <summary>
/// What a file may cost. A few kilobytes can be packed so that they unpack to gigabytes, nest a hundred thousand levels or span
/// millions of cells; the counts here stop all of that long before memory or stack run out. One budget for each reading.
/// </summary>
internal sealed class DocxBudget
{
    public const int MostParts = 10_000;

    /// <summary>Elements within elements; Word itself stays far below.</summary>
    public const int DeepestXml = 200;

    // A book of a thousand pages has a tenth of each. The whole is in bytes, unpacked.
    private const long MostBytes = 96L * 1024 * 1024;
    private const int MostCharacters = 24 * 1024 * 1024;
    private const int MostParagraphs = 300_000;
    private const int MostCells = 500_000;
    private const int MostSteps = 20_000_000;

    private long _bytes;
    private long _characters;
    private long _paragraphs;
    private long _cells;
    private long _steps;

    public void Step(int depth)
    {
        Use(ref _steps, 1, MostSteps);
        if (depth > DeepestXml)
            throw new DocxLimitException(tooDeep: true);
    }

    /// <summary>Of all parts that are read, unpacked.</summary>
    public void Bytes(int count) => Use(ref _bytes, count, MostBytes);

    public void Characters(int count) => Use(ref _characters, count, MostCharacters);

    public void Paragraph() => Use(ref _paragraphs, 1, MostParagraphs);

    public void Cells(long count) => Use(ref _cells, count, MostCells);

    private static void Use(ref long used, long count, long most)
    {
        used += count;
        if (used > most)
            throw new DocxLimitException(tooDeep: false);
    }
}

/// <summary>A file asks for more than the budget allows.</summary>
internal sealed class DocxLimitException(bool tooDeep) : Exception
{
    public bool TooDeep => tooDeep;
}

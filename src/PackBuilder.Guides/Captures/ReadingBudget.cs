namespace PackBuilder.Guides.Captures;

/// <summary>
/// How much one guide may hold, whatever its format: far more than any guide of use, and little enough to be read in seconds. Readers
/// count against it while they read, since what a few kilobytes unpack to may never fit into memory. One for each reading of a file.
/// </summary>
internal sealed class ReadingBudget
{
    public const int MostBlocks = 400_000;
    public const int MostCells = 1_000_000;
    public const int MostCharacters = 24 * 1024 * 1024;

    /// <summary>Elements of XML, marks and texts that are gone through, whether or not anything comes of them.</summary>
    public const int MostSteps = 20_000_000;

    /// <summary>Elements within elements; programs that people write with stay far below.</summary>
    public const int DeepestLevel = 200;

    /// <summary>Of all parts of a packed file that are read, in bytes.</summary>
    public const long MostUnpacked = 128 * 1024 * 1024;

    public const int MostParts = 20_000;

    /// <summary>Nodes of a part that is held as a tree.</summary>
    public const int MostNodes = 1_500_000;

    private long _blocks;
    private long _cells;
    private long _characters;
    private long _steps;
    private long _unpacked;

    public void Blocks(long count) => Use(ref _blocks, count, MostBlocks, Amount.Blocks);

    public void Cells(long count) => Use(ref _cells, count, MostCells, Amount.Cells);

    public void Characters(long count) => Use(ref _characters, count, MostCharacters, Amount.Characters);

    public void Steps(long count) => Use(ref _steps, count, MostSteps, Amount.Steps);

    public void Unpacked(long bytes) => Use(ref _unpacked, bytes, MostUnpacked, Amount.Unpacked);

    public static void Parts(int count) => Check(count, MostParts, Amount.Parts);

    public static void Nodes(int count) => Check(count, MostNodes, Amount.Steps);

    public static void Level(int depth) => Check(depth, DeepestLevel, Amount.Levels);

    private static void Use(ref long used, long count, long most, Amount amount)
    {
        used += count;
        Check(used, most, amount);
    }

    private static void Check(long used, long most, Amount amount)
    {
        if (used > most)
            throw new OverBudgetException(amount);
    }
}

/// <summary>What <see cref="ReadingBudget"/> counts.</summary>
internal enum Amount
{
    Blocks,
    Cells,
    Characters,
    Steps,
    Levels,
    Parts,
    Unpacked,
}

/// <summary>A file holds more than <see cref="ReadingBudget"/> allows. Caught where readers are called.</summary>
internal sealed class OverBudgetException(Amount amount) : Exception("the file holds more than one guide can have")
{
    public Amount Amount => amount;
}

namespace PackBuilder.Typesetting.Lines;

/// <summary>A paragraph cut into lines; where they stand is decided when pages are composed.</summary>
/// <param name="FirstLine">Index into the lines of the arena.</param>
/// <param name="Shape">Its measure and indent, in 1/1000 of <paramref name="Size"/>.</param>
/// <param name="Size">In pt.</param>
internal sealed record SetParagraph(int FirstLine, int LineCount, LineShape Shape, double Size)
{
    public LineAlignment Alignment { get; init; }

    /// <summary>Null where nothing is wrong.</summary>
    public ParagraphProblems? Problems { get; init; }

    public bool IsEmpty => LineCount == 0;
}

/// <summary>What went wrong while a paragraph was set.</summary>
/// <param name="Characters">What is amiss with characters, in the order in which they were met.</param>
/// <param name="Forced">A line end that the rules forbid.</param>
/// <param name="UnknownTargets">Targets of links that lead nowhere.</param>
internal sealed record ParagraphProblems(IReadOnlyList<CharacterProblem> Characters, ForcedBreak? Forced, IReadOnlyList<string> UnknownTargets);

internal enum LineAlignment
{
    Start,
    Centre,
    End,
}

/// <summary>How a paragraph is to be set.</summary>
/// <param name="Size">In pt.</param>
/// <param name="Width">In pt.</param>
/// <param name="Indent">The indent of the first line, in em.</param>
internal readonly record struct ParagraphStyle(RunStyle Run, double Size, double Width, double Indent = 0, bool IsJustified = true)
{
    public LineAlignment Alignment { get; init; }

    /// <summary>A title, a question: lines of about one length that end between words.</summary>
    public bool IsDisplay { get; init; }

    /// <summary>Long words may be divided though the right edge is ragged, and the last one too: the column may be as narrow as a word.</summary>
    public bool Divides { get; init; }

    /// <summary>Em over which the Han that it starts with are spread out (<see cref="SpreadName"/>); 0 for not at all.</summary>
    public int NameWidth { get; init; }
}

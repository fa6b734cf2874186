namespace PackBuilder.Typesetting.Lines;

/// <summary>The room that a paragraph's lines have, in 1/1000 of its size.</summary>
/// <param name="Measure">Length of a full line.</param>
/// <param name="FirstIndent">By how much the first line starts later.</param>
/// <param name="IsJustified">Both edges straight; otherwise only the left one.</param>
internal readonly record struct LineShape(int Measure, int FirstIndent, bool IsJustified)
{
    /// <summary>Cost of a line that ends inside a word (<see cref="LineCost"/>).</summary>
    public double DivisionCost { get; init; }

    /// <summary>All lines are about of one length, the last one too.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>One of 、，。 that does not fit may stand beyond the end of a line.</summary>
    public bool Hangs { get; init; }

    /// <summary>An opening mark at the very start keeps its blank half.</summary>
    public bool KeepsOpening { get; init; }
}

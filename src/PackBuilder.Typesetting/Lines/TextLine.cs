namespace PackBuilder.Typesetting.Lines;

/// <summary>Items [Start, End) of the arena as one line.</summary>
internal struct TextLine
{
    public int Start;
    public int End;

    /// <summary>Room left at natural width (1/1000 em); negative where the line must be squeezed.</summary>
    public int Slack;

    /// <summary>The last line of its paragraph, or one that ends where the author said: never stretched.</summary>
    public bool Last;

    /// <summary>Glyph of the hyphen, in the face of the last item, where the line ends inside a word; else 0.</summary>
    public ushort Hyphen;

    /// <summary>The opening mark at its start keeps its blank half.</summary>
    public bool KeepsOpening;

    /// <summary>Room of the hyphen (1/1000 em).</summary>
    public short HyphenAdvance;
}

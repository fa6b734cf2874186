namespace PackBuilder.Typesetting.Lines;

/// <summary>
/// Last step of a line: gives its slack away and places its glyphs. Works on a copy, since a line may be set twice (a
/// repeated table header).
/// </summary>
internal sealed class LineFinisher(LineArena arena)
{
    /// <summary>What the hyphen of a divided word stands for in the text.</summary>
    public const int SoftHyphen = 0xAD;

    private readonly LineBuffer _line = new();
    private double[] _origins = new double[256];

    public ReadOnlySpan<Item> Items => _line.Items;

    /// <summary>Where each glyph starts, in 1/1000 em from the start of the line.</summary>
    public ReadOnlySpan<double> Origins => _origins.AsSpan(0, _line.Count);

    /// <returns>Width of the finished line in 1/1000 em.</returns>
    public double Finish(in TextLine line, bool justified)
    {
        Load(line);
        if (_line.Count == 0)
            return 0;
        TrimEdges(line);
        double slack = line.Slack;
        if (slack < 0)
            slack = LineSqueeze.Apply(_line, -slack);
        else if (line.Last || !justified)
            slack = 0;
        if (slack > 0)
            LineStretch.Apply(_line, slack);
        return Place();
    }

    private void Load(in TextLine line)
    {
        _line.Load(arena.Items(line.Start, line.End));
        if (line.Hyphen != 0)
            AddHyphen(line);
    }

    // As U+00AD, so that who reads the text out knows that the word goes on (ISO 32000-1 14.8.2.2.3).
    private void AddHyphen(in TextLine line)
    {
        ref Item hyphen = ref _line.AddLikeLast();
        hyphen.Text = SoftHyphen;
        hyphen.Glyph = line.Hyphen;
        hyphen.Advance = line.HyphenAdvance;
        hyphen.Class = CharClass.Hyphen;
        hyphen.Gap = 0;
        hyphen.Shift = 0;
    }

    private void TrimEdges(in TextLine line)
    {
        var items = _line.Items;
        if (items[0].Class == CharClass.Open && !line.KeepsOpening)
            PairSpacing.TakeHalf(ref items[0]);
        ref Item last = ref items[^1];
        if (last.Class is CharClass.Close or CharClass.Pause or CharClass.End)
            PairSpacing.TakeHalf(ref last);
    }

    private double Place()
    {
        if (_origins.Length < _line.Count)
            _origins = new double[_line.Count * 2];
        double x = 0;
        var items = _line.Items;
        for (int i = 0; i < items.Length; i++)
        {
            _origins[i] = x + items[i].Shift;
            x += items[i].Advance + _line.Gaps[i];
        }

        return x;
    }
}

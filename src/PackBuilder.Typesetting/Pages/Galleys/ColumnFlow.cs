namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>
/// Material in columns of equal width, cut when the pages are: only then is it known how much room a page has left. On
/// the last page the columns are of equal height, on the others they fill the page.
/// </summary>
/// <param name="x">Left edge of the first column, pt from the left edge of the galley around it.</param>
/// <param name="pitch">Distance of two columns from left edge to left edge, pt.</param>
/// <param name="firstStrip">Strip of the galley around it that stands for the first piece.</param>
internal sealed class ColumnFlow(Galley content, int columns, double x, double pitch, Theme theme, int firstStrip)
{
    // Lines. In less room than this columns are not begun.
    private const double LeastLines = 4;

    // The balance is found to within 1/200 of the room.
    private const int Halvings = 8;

    private readonly List<FlowPiece> _pieces = [];
    private readonly List<(int Anchor, int Strip)> _anchors = [];

    public Galley Content => content;

    public double XOf(int column) => x + column * pitch;

    public FlowPiece Piece(int index) => _pieces[index];

    /// <summary>An anchor of the galley around it for one inside the columns.</summary>
    /// <param name="anchor">Its index there.</param>
    public void Watch(int anchor, int strip) => _anchors.Add((anchor, strip));

    /// <summary>Cuts the piece of one page.</summary>
    /// <param name="index">Which piece, from 0; those before it are cut.</param>
    /// <param name="room">What is left of the page, pt.</param>
    /// <param name="must">Something has to be taken, since the page is empty.</param>
    /// <returns>Its height in pt; infinite where it is for the next page, 0 where nothing is left.</returns>
    public double Cut(int index, double room, bool must)
    {
        int from = index == 0 ? 0 : _pieces[index - 1].To;
        _pieces.RemoveRange(index, _pieces.Count - index);
        var spans = Fill(from, room);
        if (spans.Count > 0 && spans[^1].To < content.Count && room < LeastLines * theme.Pitch && !must)
            spans = null;
        else if (spans.Count > 0 && spans[^1].To == content.Count)
            spans = Balance(from, room, spans);
        _pieces.Add(new FlowPiece(spans is { Count: > 0 } ? spans[^1].To : from, spans ?? []));
        return spans is null ? double.PositiveInfinity : spans.Select(HeightOf).DefaultIfEmpty(0).Max();
    }

    /// <summary>Moves every anchor to the piece that it came to stand in.</summary>
    /// <param name="anchors">Of the galley around it.</param>
    public void PlaceAnchors(List<Anchor> anchors)
    {
        foreach (var (anchor, strip) in _anchors)
        {
            int piece = _pieces.FindIndex(piece => piece.To > strip);
            anchors[anchor] = anchors[anchor] with { Strip = firstStrip + Math.Max(0, piece) };
        }
    }

    private List<PageSpan> Fill(int from, double height)
    {
        var paginator = new Paginator(content, height, theme.Pitch);
        var spans = new List<PageSpan>();
        for (int at = paginator.SkipSpace(from); at < content.Count && spans.Count < columns; at = paginator.SkipSpace(at))
        {
            spans.Add(paginator.Next(at));
            at = spans[^1].To;
        }

        // White at the end is not another column.
        if (spans.Count > 0 && paginator.SkipSpace(spans[^1].To) == content.Count)
            spans[^1] = spans[^1] with { To = content.Count };
        return spans;
    }

    // The lowest columns that still take everything.
    private List<PageSpan> Balance(int from, double room, List<PageSpan> full)
    {
        double low = 0, high = room;
        var best = full;
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            var spans = Fill(from, middle);
            if (spans[^1].To == content.Count && spans.All(span => HeightOf(span) <= middle + 0.05))
                (best, high) = (spans, middle);
            else
                low = middle;
        }

        return best;
    }

    private double HeightOf(PageSpan span)
    {
        double y = span.Start, end = y;
        for (int i = span.From; i < span.To; i++)
        {
            y += Grid.HeightOf(content[i], y, theme.Pitch);
            if (content[i].Kind is not (StripKind.Space or StripKind.Snap))
                end = y;
        }

        return end;
    }
}

/// <summary>What columns have on one page.</summary>
/// <param name="To">The strip after the last one.</param>
internal sealed record FlowPiece(int To, IReadOnlyList<PageSpan> Columns);

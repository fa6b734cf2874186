namespace PackBuilder.Looks.Painting;

/// <summary>The edges of areas to fill, in pixels.</summary>
internal sealed class EdgeList
{
    private readonly List<Edge> _edges = [];

    /// <summary>An area with straight sides, as it turns.</summary>
    public void Add(ReadOnlySpan<(double X, double Y)> corners)
    {
        for (int i = 0; i < corners.Length; i++)
            Add(corners[i], corners[(i + 1) % corners.Length]);
    }

    /// <summary>The same, made to turn the one way that all of these areas do.</summary>
    public void AddTurned((double X, double Y)[] corners)
    {
        double area = 0;
        for (int i = 0; i < corners.Length; i++)
        {
            var (a, b) = (corners[i], corners[(i + 1) % corners.Length]);
            area += a.X * b.Y - b.X * a.Y;
        }

        if (area < 0)
            Array.Reverse(corners);
        Add(corners);
    }

    /// <summary>By their upper ends.</summary>
    public List<Edge> Sorted()
    {
        _edges.Sort(static (a, b) => a.Top.CompareTo(b.Top));
        return _edges;
    }

    private void Add((double X, double Y) from, (double X, double Y) to)
    {
        if (from.Y == to.Y)
            return;
        double slope = (to.X - from.X) / (to.Y - from.Y);
        _edges.Add(from.Y < to.Y ? new Edge(from.Y, to.Y, from.X, slope, 1) : new Edge(to.Y, from.Y, to.X, slope, -1));
    }
}

/// <param name="X">At its upper end.</param>
/// <param name="Slope">By how much X grows on the way down.</param>
/// <param name="Turn">1 for an edge that goes down, -1 for one that goes up.</param>
internal readonly record struct Edge(double Top, double Bottom, double X, double Slope, int Turn)
{
    public double At(double y) => X + (y - Top) * Slope;
}

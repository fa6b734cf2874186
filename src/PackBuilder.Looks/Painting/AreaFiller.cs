namespace PackBuilder.Looks.Painting;

/// <summary>Finds how much of each pixel an area covers: exact from left to right, in four steps from top to bottom.</summary>
internal static class AreaFiller
{
    private const int Steps = 4;

    /// <param name="paint">Called for each row with the cover of its pixels from 0 to 1.</param>
    public static void Fill(EdgeList list, bool isEvenOdd, int width, int height, Action<int, float[]> paint)
    {
        var edges = list.Sorted();
        var active = new List<Edge>();
        var crossings = new List<(double X, int Turn)>();
        var cover = new float[width];
        int next = 0;
        for (int row = 0; row < height; row++)
        {
            Array.Clear(cover);
            for (int step = 0; step < Steps; step++)
            {
                double y = row + (step + 0.5) / Steps;
                while (next < edges.Count && edges[next].Top <= y)
                    active.Add(edges[next++]);
                active.RemoveAll(edge => edge.Bottom <= y);
                crossings.Clear();
                foreach (var edge in active)
                    crossings.Add((edge.At(y), edge.Turn));
                crossings.Sort(static (a, b) => a.X.CompareTo(b.X));
                AddSpans(crossings, isEvenOdd, cover);
            }

            paint(row, cover);
        }
    }

    private static void AddSpans(List<(double X, int Turn)> crossings, bool isEvenOdd, float[] cover)
    {
        int turns = 0;
        for (int i = 0; i + 1 < crossings.Count; i++)
        {
            turns += isEvenOdd ? 1 : crossings[i].Turn;
            bool isInside = isEvenOdd ? turns % 2 != 0 : turns != 0;
            if (isInside)
                AddSpan(Math.Clamp(crossings[i].X, 0, cover.Length), Math.Clamp(crossings[i + 1].X, 0, cover.Length), cover);
        }
    }

    private static void AddSpan(double from, double to, float[] cover)
    {
        for (int x = (int)from; x < to; x++)
            cover[x] += (float)((Math.Min(to, x + 1) - Math.Max(from, x)) / Steps);
    }
}

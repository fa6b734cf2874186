namespace PackBuilder.Text.Measures;

/// <summary>A length in millimetres, as people state lengths on paper. Lengths that stages compute are plain numbers of points.</summary>
public readonly record struct Mm(double Count)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public double Points => Count * PointsPerMillimetre;

    public static Mm OfPoints(double points) => new(points / PointsPerMillimetre);
}

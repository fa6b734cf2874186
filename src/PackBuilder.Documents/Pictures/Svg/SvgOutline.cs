using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>Collects the contours of one shape, transformed.</summary>
internal sealed class SvgOutline(SvgTransform transform)
{
    private readonly ImmutableArray<VectorContour>.Builder _contours = ImmutableArray.CreateBuilder<VectorContour>();
    private readonly ImmutableArray<VectorPoint>.Builder _points = ImmutableArray.CreateBuilder<VectorPoint>();

    public int PointCount { get; private set; }

    public void Start(double x, double y)
    {
        End(isClosed: false);
        Add(x, y, false);
    }

    public void Line(double x, double y) => Add(x, y, false);

    public void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        Add(x1, y1, true);
        Add(x2, y2, true);
        Add(x, y, false);
    }

    public void Close() => End(isClosed: true);

    public ImmutableArray<VectorContour> ToImmutable()
    {
        End(isClosed: false);
        return _contours.ToImmutable();
    }

    private void Add(double x, double y, bool isControl)
    {
        (x, y) = transform.Apply(x, y);
        _points.Add(new VectorPoint(x, y, isControl));
        PointCount++;
    }

    // A point alone paints nothing.
    private void End(bool isClosed)
    {
        if (_points.Count > 1)
            _contours.Add(new VectorContour(_points.ToImmutable(), isClosed));
        _points.Clear();
    }
}

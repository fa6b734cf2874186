using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>Gathers the areas of links while a page is painted: one for each line that a link runs over.</summary>
internal sealed class LinkCollector
{
    private readonly List<LinkArea> _areas = [];
    private int _link = -1;

    public IReadOnlyList<LinkArea> Areas => _areas;

    public void Clear()
    {
        _areas.Clear();
        _link = -1;
    }

    public void Add(RunStyle style, double x, double y, double width, double size)
    {
        double top = y - size;
        if (_areas.Count > 0 && _link == style.Link && Math.Abs(_areas[^1].Y - top) < 0.01)
        {
            var before = _areas[^1];
            _areas[^1] = before with { Width = x + width - before.X };
            return;
        }

        _link = style.Link;
        _areas.Add(new LinkArea(x, top, width, size * 1.25, style.Target!, style.LinkText) { Owner = style.LinkNode ?? style.Owner });
    }
}
